package dev.remeasure.server.about;

/** The program's version. */
public final class Version {
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
