package dev.remeasure.yardstick;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/** The OpenBLAS that is loaded. */
final class OpenBlas {
  private static final long LONGEST_NAME = 64;

  private OpenBlas() {}

  /** The kernels it chose for this processor, e.g. {@code SkylakeX}. */
  @SuppressWarnings("restricted") // Calling a library's function is what it is for.
  static String kernels() {
    // The Java binding lacks this function; the library lies beside the binding's own.
    Path binding = Path.of(Loader.load(openblas_nolapack.class));
    Path library = binding.resolveSibling(System.mapLibraryName("openblas_nolapack"));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment function =
          SymbolLookup.libraryLookup(library, arena).find("openblas_get_corename").orElseThrow();
      MemorySegment name =
          (MemorySegment)
              Linker.nativeLinker()
                  .downcallHandle(function, FunctionDescriptor.of(ValueLayout.ADDRESS))
                  .invokeExact();
      return name.reinterpret(LONGEST_NAME).getString(0);
    } catch (Throwable e) {
      throw new IllegalStateException("OpenBLAS does not say which kernels it chose", e);
    }
  }
}
