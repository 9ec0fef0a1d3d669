/** Networks that paper components run. */
package dev.remeasure.models;
