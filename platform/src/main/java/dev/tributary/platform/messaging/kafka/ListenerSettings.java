package dev.tributary.platform.messaging.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How listeners are kept running.
 *
 * @param restartDelay until a listener is started again that stopped by itself
 */
@ConfigurationProperties("tributary.listeners")
record ListenerSettings(@DefaultValue("5s") Duration restartDelay) {}
