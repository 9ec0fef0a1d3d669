/** What the user sees of a run: progress and exit codes. */
package dev.remeasure.runner.terminal;
