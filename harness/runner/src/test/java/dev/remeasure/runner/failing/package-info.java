/** One tiny component for each way to fail. */
package dev.remeasure.runner.failing;
