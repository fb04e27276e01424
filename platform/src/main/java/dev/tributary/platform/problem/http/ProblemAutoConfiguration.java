package dev.tributary.platform.problem.http;

import dev.tributary.platform.problem.DatabaseRefusals;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** First, because Spring Boot's own would answer in its place, without naming the field. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
class ProblemAutoConfiguration {
  @Bean
  ProblemAdvice problemAdvice(DatabaseRefusals refusals) {
    return new ProblemAdvice(refusals);
  }

  @Bean
  ErrorPage errorPage() {
    return new ErrorPage();
  }

  /** A body is asked for when it is read, which it is not before the token was checked. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsOfTomcat() {
    return factory -> {
      factory.addConnectorCustomizers(
          connector -> connector.setProperty("continueResponseTiming", "onRead"));
      factory.addContextCustomizers(context -> {
        if (context.getParent() instanceof StandardHost host) {
          // Named as well, so that Tomcat adds none of its own behind it.
          host.setErrorReportValveClass(ProblemReportValve.class.getName());
          host.getPipeline().addValve(new ProblemReportValve());
        }
      });
    };
  }
}
