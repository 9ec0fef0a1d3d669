/** What was asked for on the command line. */
package dev.remeasure.runner.request;
