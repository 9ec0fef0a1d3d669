package dev.remeasure.yardstick;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** A model in ONNX Runtime with one thread, every optimisation and its inputs in native memory. */
final class OnnxRuntime {
  private final OrtSession session;
  private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();

  OnnxRuntime(OnnxModel model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      session = OrtEnvironment.getEnvironment().createSession(model.toByteArray(), options);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime refuses the model: " + e.getMessage(), e);
    }
  }

  OnnxRuntime given(String name, float[] values, long... shape) {
    try {
      FloatBuffer buffer =
          ByteBuffer.allocateDirect(4 * values.length)
              .order(ByteOrder.nativeOrder())
              .asFloatBuffer()
              .put(values)
              .flip();
      inputs.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer, shape));
      return this;
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  void run() {
    try (OrtSession.Result result = session.run(inputs)) {
      if (result.size() != 1) {
        throw new IllegalStateException("one output was expected, but there are " + result.size());
      }
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it computes. */
  float[] output() {
    try (OrtSession.Result result = session.run(inputs)) {
      FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      return values;
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
