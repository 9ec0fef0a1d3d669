/** Convolutional networks for images, built from published layer tables. */
package dev.remeasure.models.cnn;
