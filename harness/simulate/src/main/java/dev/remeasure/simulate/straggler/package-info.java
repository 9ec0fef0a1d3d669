/** Workers that are slow for a while. */
package dev.remeasure.simulate.straggler;
