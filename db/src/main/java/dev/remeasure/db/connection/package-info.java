/** Opens the database, migrates it, and says how it is and why it failed. */
package dev.remeasure.db.connection;
