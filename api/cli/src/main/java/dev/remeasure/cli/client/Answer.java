package dev.remeasure.cli.client;

import com.fasterxml.jackson.databind.JsonNode;

/** A good answer of the server: its HTTP status, below 400, and its body. */
public record Answer(int status, JsonNode body) {}
