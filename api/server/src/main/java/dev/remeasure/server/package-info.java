/** The runnable application and its wiring. */
package dev.remeasure.server;
