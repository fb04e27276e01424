package dev.tributary.quickstart.demo;

import dev.tributary.quickstart.sample.SampleNote;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;

/**
 * A sample note that was put.
 *
 * @param committedAt when the server had answered that it is stored
 */
record DemoNote(SampleNote sample, NoteId id, Instant committedAt) {}
