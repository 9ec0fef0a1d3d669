package dev.remeasure.claims;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.jooq.DSLContext;
import org.openjdk.jmh.runner.Runner;

/** A class of the domain that knows everything it must not. */
public record BreaksTheRules(
    Workbook excel,
    PDDocument pdf,
    DSLContext sql,
    Runner jmh,
    dev.remeasure.db.BreaksTheRules cycle) {}
