package dev.tributary.schema.event;

/**
 * Tokens as a model's provider counts them.
 *
 * @param calls of the model
 * @param input tokens of prompts, cached ones included
 */
public record TokenCount(int calls, long input, long cached, long output) {}
