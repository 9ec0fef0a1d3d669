/** Which version runs. */
package dev.remeasure.server.about;
