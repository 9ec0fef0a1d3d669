/** The run file, and the server it is logged with. */
package dev.remeasure.runner.record;
