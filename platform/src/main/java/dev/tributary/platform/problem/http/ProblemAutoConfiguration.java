package dev.tributary.platform.problem.http;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** First, because Spring Boot's own advice would answer in its place, without naming the field. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
class ProblemAutoConfiguration {
  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }
}
