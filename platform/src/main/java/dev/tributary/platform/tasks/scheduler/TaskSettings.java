package dev.tributary.platform.tasks.scheduler;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service's durable tasks run.
 *
 * @param table the service's own table, with its schema
 * @param workers tasks at a time in this process, each on a virtual thread
 * @param pollInterval how often due tasks are looked for when nothing wakes the workers
 * @param heartbeat a worker's sign of life; after four missed ones its task is given to another
 */
@ConfigurationProperties("tributary.tasks")
record TaskSettings(
    String table,
    @DefaultValue("32") int workers,
    @DefaultValue("500ms") Duration pollInterval,
    @DefaultValue("5s") Duration heartbeat) {}
