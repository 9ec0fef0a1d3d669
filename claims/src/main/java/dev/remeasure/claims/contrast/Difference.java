package dev.remeasure.claims.contrast;

/** One thing in which two attempts differ, in words. */
public record Difference(String what, String a, String b) {}
