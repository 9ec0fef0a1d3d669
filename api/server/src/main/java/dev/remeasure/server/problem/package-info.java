/** Errors as problem documents (RFC 9457). */
package dev.remeasure.server.problem;
