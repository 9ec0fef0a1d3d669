package dev.remeasure.claims.memory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** How often each method of a port was called. */
public final class CountedCalls {
  private final Map<String, Integer> calls = new TreeMap<>();

  /** The port, whose calls are counted from here on. */
  public <T> T of(Class<T> port, T adapter) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              calls.merge(port.getSimpleName() + "." + method.getName(), 1, Integer::sum);
              try {
                return method.invoke(adapter, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }

  /** By port and method, e.g. {@code Claims.all}; methods that were not called are left out. */
  public Map<String, Integer> calls() {
    return new TreeMap<>(calls);
  }

  public void forget() {
    calls.clear();
  }
}
