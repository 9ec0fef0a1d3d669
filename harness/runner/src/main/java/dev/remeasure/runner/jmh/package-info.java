/**
 * The only package that knows JMH.
 *
 * <p>For a jar that brings its own JMH these classes are loaded a second time, beside that JMH, so
 * that its generated code, its host and its forks are all of one version.
 */
package dev.remeasure.runner.jmh;
