/** Who changes what is recorded. */
package dev.remeasure.server.author;
