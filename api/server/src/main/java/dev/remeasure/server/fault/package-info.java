/** What the server says when what it stands on fails: its database, its disk. */
package dev.remeasure.server.fault;
