package dev.remeasure.ui.enter;

import dev.remeasure.claims.intake.EditedFile;
import dev.remeasure.ui.form.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Papers and claims from a file.
 *
 * @param file what it would change; null as long as none was read
 * @param stored whether it was recorded
 */
public record ImportView(Fields fields, @Nullable EditedFile file, boolean stored) {}
