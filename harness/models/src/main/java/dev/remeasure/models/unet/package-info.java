/** Published U-Nets of diffusion models, as tables of their layers. */
package dev.remeasure.models.unet;
