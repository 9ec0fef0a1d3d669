/** What the user asks for: the command line, parsed once into records. */
package dev.remeasure.runner.request;
