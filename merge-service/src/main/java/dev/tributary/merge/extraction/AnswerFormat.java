package dev.tributary.merge.extraction;

/**
 * The JSON that a model must answer with, as strict structured output.
 *
 * @param name letters, digits and underscores
 * @param schema JSON schema in which every property is required and no other allowed
 */
public record AnswerFormat(String name, String schema) {}
