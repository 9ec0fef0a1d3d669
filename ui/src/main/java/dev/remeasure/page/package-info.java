/** The server-rendered pages. */
@NullMarked
package dev.remeasure.page;

import org.jspecify.annotations.NullMarked;
