/** MnasNet (Tan et al., 2019, arXiv 1807.11626): a network found by search, against two others. */
package dev.remeasure.papers.mnasnet;
