package dev.remeasure.ui;

/** A class of the pages that knows the server. */
public record BreaksTheRules(dev.remeasure.server.about.About about) {}
