package dev.remeasure.ui.site;

/** A part of the site that the navigation leads to. */
public enum Section {
  CLAIMS,
  ATTEMPTS,
  METHOD,
  OTHER
}
