/** Reports over HTTP, at once or as jobs. */
package dev.remeasure.server.export;
