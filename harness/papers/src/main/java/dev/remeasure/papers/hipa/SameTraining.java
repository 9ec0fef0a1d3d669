package dev.remeasure.papers.hipa;

import dev.remeasure.claims.Check;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows that parameters are counted rightly and that adaptors learn what the whole would. */
public final class SameTraining implements SameJob {
  private static final List<Integer> SMALL = List.of(8, 12, 10, 8);
  private static final int ROWS = 16;
  private static final int RANK = 2;
  private static final int STEPS = 300;

  private final Trained.Counter counter;
  private final Trainee.Maker subject;

  /** Made by the harness. */
  public SameTraining() {
    this(Trained::adaptors, Student::new);
  }

  SameTraining(Trained.Counter counter, Trainee.Maker subject) {
    this.counter = counter;
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Trained trained = trained(params);
    return List.of(whole(trained), adaptors(trained), gradients(), training());
  }

  static Trained trained(Map<String, String> params) {
    return new Trained(
        Check.present("unet", params.get("unet")),
        Integer.parseInt(Check.present("rank", params.get("rank"))),
        Check.present("beside", params.get("beside")));
  }

  /** As listed with the published weights. */
  private static Shown whole(Trained trained) {
    long published = trained.version().equals("sd-1.5") ? 859_520_964 : 865_910_724;
    return new Shown(
        "parameters of the U-Net",
        trained.whole() == published,
        "%d; published are %d".formatted(trained.whole(), published));
  }

  /** By the widths alone: 5 transformers of 320 channels, 5 of 640 and 6 of 1280. */
  private Shown adaptors(Trained trained) {
    long context = trained.version().equals("sd-1.5") ? 768 : 1024;
    long widths = 5L * 320 + 5L * 640 + 6L * 1280;
    long cross = 6 * widths + 32 * context;
    long expected =
        trained.rank()
            * switch (trained.beside()) {
              case "cross-attention" -> cross;
              case "attention" -> cross + 8 * widths;
              default -> cross + 8 * widths + 18 * widths + others();
            };
    long found = counter.count(trained);
    return new Shown(
        "parameters of the adaptors",
        found == expected,
        "%d; by the widths %d".formatted(found, expected));
  }

  /** Inputs and outputs of the matrices outside transformers: time, and shortcuts of blocks. */
  private static long others() {
    long time = 320 + 3L * 1280;
    long blocks = 22L * 1280 + 5L * 320 + 5L * 640 + 12L * 1280;
    long down = 320 + 2L * 640 + 1280;
    long deep = 5L * (2560 + 1280) + 1920 + 1280;
    long high = 1920L + 640 + 1280 + 640 + 960 + 640 + 960 + 320 + 2L * (640 + 320);
    return time + blocks + down + deep + high;
  }

  private Shown gradients() {
    Texture texture = Texture.of(SMALL, ROWS, 3);
    Trainee student = subject.make(SMALL, ROWS, RANK, TrainedParameters.HIGH_FREQUENCIES, 3);
    for (int step = 0; step < 20; step++) {
      student.step(texture.inputs(), texture.targets()); // The second factors start at zero.
    }
    float[] trained = student.trained();
    float[] gradient = new float[trained.length];
    float[] unused = new float[trained.length];
    student.gradient(texture.inputs(), texture.targets(), gradient);
    double largest = 0;
    double most = 0;
    for (int i = 0; i < trained.length; i++) {
      float kept = trained[i];
      trained[i] = kept + 1e-2f;
      double up = student.gradient(texture.inputs(), texture.targets(), unused);
      double above = trained[i];
      trained[i] = kept - 1e-2f;
      double down = student.gradient(texture.inputs(), texture.targets(), unused);
      double difference = (up - down) / (above - trained[i]);
      trained[i] = kept;
      largest = Math.max(largest, Math.abs(difference));
      most = Math.max(most, Math.abs(difference - gradient[i]));
    }
    return new Shown(
        "gradients by finite differences",
        most < 0.02 * largest,
        String.format(
            Locale.ROOT,
            "they differ by %.1e of the largest at most; must be below 2e-2, as a rectifier may "
                + "turn in between",
            most / largest));
  }

  private Shown training() {
    Texture texture = Texture.of(SMALL, ROWS, 3);
    Trainee student = subject.make(SMALL, ROWS, RANK, TrainedParameters.HIGH_FREQUENCIES, 3);
    float[] frozen = student.frozen().clone();
    double before = student.gradient(texture.inputs(), texture.targets(), unused(student));
    for (int step = 0; step < STEPS; step++) {
      student.step(texture.inputs(), texture.targets());
    }
    double after = student.gradient(texture.inputs(), texture.targets(), unused(student));
    boolean same = Arrays.equals(frozen, student.frozen());
    return new Shown(
        "adaptors learn and nothing else changes",
        same && after < 0.7 * before,
        String.format(
            Locale.ROOT,
            "%d steps take the loss from %.3f to %.3f, which must be below 0.7 of it; the frozen "
                + "weights are %s",
            STEPS,
            before,
            after,
            same ? "the same in every bit" : "others"));
  }

  private static float[] unused(Trainee student) {
    return new float[student.trained().length];
  }
}
