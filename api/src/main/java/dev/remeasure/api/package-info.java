/** The HTTP endpoints, the problem responses, and the wiring of the application. */
package dev.remeasure.api;
