/** The chain of everything that was logged, and its verification, over HTTP. */
package dev.remeasure.server.record;
