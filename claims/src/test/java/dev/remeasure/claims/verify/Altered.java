package dev.remeasure.claims.verify;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of values with one thing changed. */
final class Altered {
  private Altered() {}

  /**
   * A copy of the record with another value at the path.
   *
   * @param path components and positions in lists, e.g. {@code forks.0.point}
   */
  @SuppressWarnings("unchecked") // A copy is of the original's class.
  static <T extends Record> T copy(T original, String path, @Nullable Object value) {
    return (T) requireNonNull(changed(original, path.split("\\.", -1), value));
  }

  private static @Nullable Object changed(
      @Nullable Object original, String[] path, @Nullable Object value) {
    if (path.length == 0) {
      return value;
    }
    String[] rest = Arrays.copyOfRange(path, 1, path.length);
    if (original instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      int at = Integer.parseInt(path[0]);
      copy.set(at, changed(list.get(at), rest, value));
      return copy;
    }
    try {
      return changed((Record) requireNonNull(original), path[0], rest, value);
    } catch (InvocationTargetException e) {
      throw new AssertionError(path[0] + " cannot be that", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(path[0], e);
    }
  }

  private static Object changed(Record original, String name, String[] rest, @Nullable Object value)
      throws ReflectiveOperationException {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    boolean known = false;
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = components[i].getAccessor().invoke(original);
      if (components[i].getName().equals(name)) {
        arguments[i] = changed(arguments[i], rest, value);
        known = true;
      }
    }
    if (!known) {
      throw new NoSuchFieldException(name);
    }
    Constructor<?> constructor = original.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }
}
