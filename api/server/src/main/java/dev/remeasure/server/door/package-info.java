/** Who may send requests from where, and what a browser may do with the answers. */
package dev.remeasure.server.door;
