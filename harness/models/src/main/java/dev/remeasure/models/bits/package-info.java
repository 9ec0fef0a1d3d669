/** How bits are shared out among the parts of a network. */
package dev.remeasure.models.bits;
