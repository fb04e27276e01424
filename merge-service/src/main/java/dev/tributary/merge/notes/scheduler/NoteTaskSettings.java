package dev.tributary.merge.notes.scheduler;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a note's task waits.
 *
 * @param modelDelay until the model is asked again when its provider does not say for how long to
 *     wait
 * @param retryDelay until the first retry after an unexpected failure; doubled each time
 * @param retries how many unexpected failures a note survives before it is parked with their cause
 * @param lookAgain until a note is looked at again that another's turn is to merge; only needed
 *     where that one fails
 */
@ConfigurationProperties("tributary.notes")
record NoteTaskSettings(
    @DefaultValue("2s") Duration modelDelay,
    @DefaultValue("500ms") Duration retryDelay,
    @DefaultValue("8") int retries,
    @DefaultValue("15s") Duration lookAgain) {}
