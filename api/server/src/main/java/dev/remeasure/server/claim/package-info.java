/** Papers and claims over HTTP. */
package dev.remeasure.server.claim;
