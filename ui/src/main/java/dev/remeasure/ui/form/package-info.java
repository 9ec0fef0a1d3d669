/** Fields of forms: what was typed, and what is wrong with it. */
package dev.remeasure.ui.form;
