package dev.remeasure.ui.site;

/** A part of the site that the navigation leads to. */
public enum Section {
  OVERVIEW,
  CLAIMS,
  PAPERS,
  ATTEMPTS,
  ENTER,
  METHOD,
  OTHER
}
