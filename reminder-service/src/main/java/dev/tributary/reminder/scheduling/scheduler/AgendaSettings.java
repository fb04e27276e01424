package dev.tributary.reminder.scheduling.scheduler;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what notes leave open is read.
 *
 * @param morning local time at which a reminder fires whose note names the day only
 */
@ConfigurationProperties("tributary.agenda")
record AgendaSettings(@DefaultValue("09:00") LocalTime morning) {}
