package dev.tributary.ingest.intake.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is taken in.
 *
 * @param maxAhead how far a note's time of writing may lie ahead of this machine's clock
 */
@ConfigurationProperties("tributary.intake")
record IntakeSettings(@DefaultValue("24h") Duration maxAhead) {}
