/** The chain of everything that was logged and its verification, and the record that ships. */
package dev.remeasure.server.record;
