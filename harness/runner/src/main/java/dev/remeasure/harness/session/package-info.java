/** Makes a run: the plan, the order of the forks, the forks, the record. */
package dev.remeasure.harness.session;
