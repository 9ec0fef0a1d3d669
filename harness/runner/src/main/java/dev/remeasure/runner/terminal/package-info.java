/** What a user sees while it runs. */
package dev.remeasure.runner.terminal;
