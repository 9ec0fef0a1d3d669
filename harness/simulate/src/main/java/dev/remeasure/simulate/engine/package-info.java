/** The discrete-event engine, queueing stations and seeded draws. */
package dev.remeasure.simulate.engine;
