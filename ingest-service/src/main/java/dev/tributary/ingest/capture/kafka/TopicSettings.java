package dev.tributary.ingest.capture.kafka;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are made where they are missing.
 *
 * @param partitions of each topic, and of its dead letters
 * @param replicas of each partition; null for the broker's default
 */
@ConfigurationProperties("tributary.topics")
record TopicSettings(@DefaultValue("6") int partitions, @Nullable Integer replicas) {}
