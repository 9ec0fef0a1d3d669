/** An uploaded file: unpacked, recognised and read within limits. */
package dev.remeasure.imports.upload;
