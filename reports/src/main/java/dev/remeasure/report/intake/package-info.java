/** Reads edited claims and papers back and says what each row would change. */
package dev.remeasure.report.intake;
