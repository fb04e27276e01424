/** Reaches a model by the OpenAI chat protocol, through langchain4j. */
@NullMarked
package dev.tributary.merge.extraction.llm;

import org.jspecify.annotations.NullMarked;
