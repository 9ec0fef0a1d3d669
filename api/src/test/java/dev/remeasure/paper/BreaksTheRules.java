package dev.remeasure.paper;

import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Workbook;
import org.jooq.DSLContext;
import org.openjdk.jmh.runner.Runner;

/** A class of the domain that knows everything it must not. */
public record BreaksTheRules(Workbook excel, CSVFormat csv, DSLContext sql, Runner jmh) {}
