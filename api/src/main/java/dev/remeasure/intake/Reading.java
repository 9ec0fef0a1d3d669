package dev.remeasure.intake;

import dev.remeasure.attempt.RunFile;

/**
 * An upload as read.
 *
 * @param identity the same for the same content and sides: logged once, whatever it was packed in
 */
public record Reading(RunFile file, String identity) {}
