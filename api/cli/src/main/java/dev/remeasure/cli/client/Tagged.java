package dev.remeasure.cli.client;

import com.fasterxml.jackson.databind.JsonNode;

/** What the server has, and the ETag of that state. */
public record Tagged(JsonNode body, String tag) {}
