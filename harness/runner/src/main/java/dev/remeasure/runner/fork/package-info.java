/** Starting a fork and what comes back, without JMH's types. */
package dev.remeasure.runner.fork;
