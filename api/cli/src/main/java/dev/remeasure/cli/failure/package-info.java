/** What a command says when it cannot do what it was asked. */
package dev.remeasure.cli.failure;
