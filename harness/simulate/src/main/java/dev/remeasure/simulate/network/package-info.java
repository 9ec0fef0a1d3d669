/** Networks whose links are shared max–min fairly, as a fluid. */
package dev.remeasure.simulate.network;
