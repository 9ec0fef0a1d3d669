/** What the user sees of a run: progress, wording and exit codes. */
package dev.remeasure.runner.terminal;
