/** What every component promises about its paper, as types that one test holds it to. */
package dev.remeasure.papers.contract;
