package dev.remeasure.papers.deepspeedfastgen;

/**
 * What arithmetic lets expect. A whole prompt takes its operations, and everyone who is running
 * waits meanwhile; split up, it fills iterations of one size, beside which everyone goes on.
 */
record Arithmetic(Setting setting) {
  private static final double TAIL = 0.05;

  /** Effective throughput, subject ÷ baseline, as more is better. */
  double effectiveThroughput(double tokenRate) {
    double whole = 0;
    for (int clients : Setting.CLIENTS) {
      double unhurt = Math.exp(-(double) exposed(tokenRate) * clients / setting.output());
      whole = Math.max(whole, clients / cycle(clients) * unhurt);
    }
    double alone = 1 / (pieces() * piece() + setting.output() * step());
    double filled = 1 / ((pieces() + (double) setting.output() / setting.budget()) * piece());
    return (piece() < 1 / tokenRate ? filled : alone) / whole;
  }

  /** 95th percentile of the time between tokens: one in twenty is hit by a prompt, or not. */
  double tokenTail(int clients) {
    double prompts = (double) clients / setting.output(); // that begin from one token to the next
    double baseline = prompts > TAIL ? whole() + step() : step();
    double subject = prompts * pieces() > TAIL ? piece() : step();
    return baseline / subject;
  }

  /** Mean seconds of a request at a throughput that both reach. */
  double latency(double throughput) {
    double baseline = cycle(0) / (1 - throughput * whole());
    double filled = throughput * pieces() * piece(); // share of the time
    double iteration = 1 / (filled / piece() + (1 - filled) / step());
    return baseline / (pieces() * piece() + setting.output() * iteration);
  }

  /** Seconds from a client's request to its next, while all others interrupt it once. */
  private double cycle(int clients) {
    return setting.output() * step() + (clients + 1) * whole();
  }

  /** Of a request's first tokens, those after which one whole prompt breaks the agreement. */
  private int exposed(double tokenRate) {
    int gaps = 0;
    while (gaps < setting.output()
        && whole() / Agreement.weight(gaps + 1) + step() >= 1 / tokenRate) {
      gaps++;
    }
    return gaps;
  }

  private double pieces() {
    return (double) setting.prompt() / setting.budget();
  }

  private double whole() {
    return setting.prompt() * tokenSeconds() + overhead();
  }

  private double piece() {
    return setting.budget() * tokenSeconds() + overhead();
  }

  private double step() {
    return setting.cost().model().weightBytes() / setting.cost().device().bandwidth() + overhead();
  }

  private double tokenSeconds() {
    return setting.cost().model().tokenOperations() / setting.cost().device().operations();
  }

  private double overhead() {
    return setting.cost().device().overhead();
  }
}
