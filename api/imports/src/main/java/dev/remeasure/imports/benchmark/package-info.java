/** What a result file says, before it is known which side of a claim it is. */
package dev.remeasure.imports.benchmark;
