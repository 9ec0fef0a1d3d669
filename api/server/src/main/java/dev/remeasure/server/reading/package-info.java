/** The factor that a claim is read as, wherever a claim is shown. */
package dev.remeasure.server.reading;
