package dev.remeasure.papers.sequentialgradientcoding;

/** A scheme like another, to be changed in one place. */
class Changed implements Scheme {
  private final Scheme scheme;

  Changed(Scheme scheme) {
    this.scheme = scheme;
  }

  @Override
  public int workers() {
    return scheme.workers();
  }

  @Override
  public int slots() {
    return scheme.slots();
  }

  @Override
  public int ownChunks() {
    return scheme.ownChunks();
  }

  @Override
  public int groups() {
    return scheme.groups();
  }

  @Override
  public int copies() {
    return scheme.copies();
  }

  @Override
  public double ownShare() {
    return scheme.ownShare();
  }

  @Override
  public double codedShare() {
    return scheme.codedShare();
  }

  @Override
  public double load() {
    return scheme.load();
  }

  @Override
  public Task task(int slot, int worker) {
    return scheme.task(slot, worker);
  }

  @Override
  public boolean tolerates(boolean[] late) {
    return scheme.tolerates(late);
  }

  @Override
  public boolean end(boolean[] late) {
    return scheme.end(late);
  }
}
