/** Opens the database, migrates it, and says how it is. */
package dev.remeasure.db.connection;
