package dev.tributary.merge.judging.scheduler;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the judge's tasks wait.
 *
 * @param modelDelay until the model is asked again when its provider does not say for how long to
 *     wait
 * @param retryDelay until the first retry after an unexpected failure; doubled each time
 * @param retries how many unexpected failures a task survives before the text measure decides what
 *     it was about
 * @param lookAgain until a task is looked at again that found notes of its user on their way
 */
@ConfigurationProperties("tributary.judging")
record JudgeTaskSettings(
    @DefaultValue("2s") Duration modelDelay,
    @DefaultValue("500ms") Duration retryDelay,
    @DefaultValue("8") int retries,
    @DefaultValue("15s") Duration lookAgain) {}
