package dev.tributary.reminder;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Schedules and fires reminders, and lists them. Scales by starting more of it. */
@SpringBootApplication
public class ReminderService {
  /** The service, to be run with its settings; those that it has are in reminder-service.yml. */
  public static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(ReminderService.class)
        .properties("spring.config.name=reminder-service");
  }

  static void main(String[] args) {
    application().run(args);
  }
}
