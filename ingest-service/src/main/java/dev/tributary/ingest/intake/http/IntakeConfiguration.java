package dev.tributary.ingest.intake.http;

import dev.tributary.ingest.intake.ListNotes;
import dev.tributary.ingest.intake.Notes;
import dev.tributary.ingest.intake.ReadNote;
import dev.tributary.ingest.intake.SubmitNote;
import dev.tributary.ingest.intake.WithdrawNote;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {
  @Bean
  SubmitNote submitNote(Notes notes, Clock clock, IntakeSettings settings) {
    return new SubmitNote(notes, clock, settings.maxAhead());
  }

  @Bean
  WithdrawNote withdrawNote(Notes notes) {
    return new WithdrawNote(notes);
  }

  @Bean
  ListNotes listNotes(Notes notes) {
    return new ListNotes(notes);
  }

  @Bean
  ReadNote readNote(Notes notes) {
    return new ReadNote(notes);
  }
}
