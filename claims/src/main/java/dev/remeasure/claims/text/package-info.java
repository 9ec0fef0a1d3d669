/** How figures and sentences are written, wherever they are shown. */
package dev.remeasure.claims.text;
