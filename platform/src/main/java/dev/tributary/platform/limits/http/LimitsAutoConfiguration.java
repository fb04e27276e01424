package dev.tributary.platform.limits.http;

import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Behind the check of the token: first how often, then how much. */
@AutoConfiguration
@EnableConfigurationProperties(RequestLimits.class)
class LimitsAutoConfiguration {
  private static final int BEHIND_THE_TOKEN = SecurityFilterProperties.DEFAULT_FILTER_ORDER;

  @Bean
  FilterRegistrationBean<CallerRateLimit> callerRateLimit(RequestLimits limits) {
    return inOrder(new CallerRateLimit(limits), BEHIND_THE_TOKEN + 1);
  }

  @Bean
  FilterRegistrationBean<RequestSizeLimit> requestSizeLimit(RequestLimits limits) {
    return inOrder(new RequestSizeLimit(limits.maxRequestBytes()), BEHIND_THE_TOKEN + 2);
  }

  private static <F extends Filter> FilterRegistrationBean<F> inOrder(F filter, int order) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }
}
