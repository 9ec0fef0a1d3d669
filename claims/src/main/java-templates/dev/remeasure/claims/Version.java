package dev.remeasure.claims;

/** The program's version: a constant, because annotations need one, written by the build. */
public final class Version {
  public static final String NUMBER = "${project.version}";

  private Version() {}
}
