/** Commits of a project, checked out and built to be measured. */
package dev.remeasure.runner.project;
