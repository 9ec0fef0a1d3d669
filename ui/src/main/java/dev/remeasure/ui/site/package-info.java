/** What every page shares: layout, style, headers, error pages. */
package dev.remeasure.ui.site;
