package dev.remeasure.imports;

import dev.remeasure.claims.attempt.RunFile;

/**
 * An upload as read.
 *
 * @param identity the same for the same content and sides: logged once, whatever it was packed in
 */
public record ParsedUpload(RunFile file, String identity) {}
