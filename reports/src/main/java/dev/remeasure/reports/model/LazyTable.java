package dev.remeasure.reports.model;

import java.util.function.Supplier;

/** A table whose very columns depend on the data: it is made when it is written. */
public record LazyTable(String name, Supplier<Table<?>> table) implements Sheet {}
