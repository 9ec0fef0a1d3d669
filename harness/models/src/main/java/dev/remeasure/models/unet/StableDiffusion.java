package dev.remeasure.models.unet;

import dev.remeasure.claims.Check;
import dev.remeasure.models.unet.Layer.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The U-Net of Stable Diffusion 1 and 2, from the configurations that are published with its
 * weights: four levels of 320, 640, 1280 and 1280 channels, two residual blocks each on the way
 * down and three on the way up, a transformer beside each but at the deepest level.
 */
public final class StableDiffusion {
  private static final List<Integer> CHANNELS = List.of(320, 640, 1280, 1280);
  private static final int TIME = 1280;
  private static final int LATENT = 4;

  private final int context;
  private final List<Layer> layers = new ArrayList<>();

  private StableDiffusion(int context) {
    this.context = context;
    layers.add(Layer.convolution(LATENT, CHANNELS.getFirst()));
    layers.add(Layer.matrix(CHANNELS.getFirst(), TIME));
    layers.add(Layer.matrix(TIME, TIME));
    down();
    residual(CHANNELS.getLast(), CHANNELS.getLast());
    transformer(CHANNELS.getLast());
    residual(CHANNELS.getLast(), CHANNELS.getLast());
    up();
    layers.add(Layer.norm(CHANNELS.getFirst()));
    layers.add(Layer.convolution(CHANNELS.getFirst(), LATENT));
  }

  /**
   * The U-Net of a version.
   *
   * @param version {@code sd-1.5}, whose prompts are 768 wide, or {@code sd-2.1}: 1024
   */
  public static StableDiffusion named(String version) {
    return switch (version) {
      case "sd-1.5" -> new StableDiffusion(768);
      case "sd-2.1" -> new StableDiffusion(1024);
      default -> {
        Check.that(false, "version", version, "must be one of sd-1.5, sd-2.1");
        throw new AssertionError(version);
      }
    };
  }

  /** All layers, from the input on. */
  public List<Layer> layers() {
    return Collections.unmodifiableList(layers);
  }

  /** Number of all parameters. */
  public long parameters() {
    return layers.stream().mapToLong(Layer::parameters).sum();
  }

  private void down() {
    int in = CHANNELS.getFirst();
    for (int level = 0; level < CHANNELS.size(); level++) {
      boolean deepest = level == CHANNELS.size() - 1;
      int channels = CHANNELS.get(level);
      for (int block = 0; block < 2; block++) {
        residual(block == 0 ? in : channels, channels);
        if (!deepest) {
          transformer(channels);
        }
      }
      if (!deepest) {
        layers.add(Layer.convolution(channels, channels));
      }
      in = channels;
    }
  }

  private void up() {
    int in = CHANNELS.getLast();
    for (int level = CHANNELS.size() - 1; level >= 0; level--) {
      int channels = CHANNELS.get(level);
      int above = CHANNELS.get(Math.max(level - 1, 0));
      for (int block = 0; block < 3; block++) {
        int skipped = block == 2 ? above : channels;
        residual((block == 0 ? in : channels) + skipped, channels);
        if (level < CHANNELS.size() - 1) {
          transformer(channels);
        }
      }
      if (level > 0) {
        layers.add(Layer.convolution(channels, channels));
      }
      in = channels;
    }
  }

  private void residual(int in, int out) {
    layers.add(Layer.norm(in));
    layers.add(Layer.convolution(in, out));
    layers.add(Layer.matrix(TIME, out));
    layers.add(Layer.norm(out));
    layers.add(Layer.convolution(out, out));
    if (in != out) {
      layers.add(Layer.matrix(in, out));
    }
  }

  private void transformer(int channels) {
    layers.add(Layer.norm(channels));
    layers.add(Layer.matrix(channels, channels));
    layers.add(Layer.norm(channels));
    attention(Kind.SELF_ATTENTION, channels, channels);
    layers.add(Layer.norm(channels));
    attention(Kind.CROSS_ATTENTION, channels, context);
    layers.add(Layer.norm(channels));
    layers.add(Layer.matrix(channels, 8 * channels)); // GEGLU: values and gates
    layers.add(Layer.matrix(4 * channels, channels));
    layers.add(Layer.matrix(channels, channels));
  }

  private void attention(Kind kind, int channels, int seen) {
    layers.add(new Layer(kind, channels, channels, 1, false));
    layers.add(new Layer(kind, seen, channels, 1, false));
    layers.add(new Layer(kind, seen, channels, 1, false));
    layers.add(new Layer(kind, channels, channels, 1, true));
  }
}
