package dev.tributary.platform.access.oidc;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@EnableConfigurationProperties({AccessSettings.class, CorsSettings.class})
class AccessAutoConfiguration {
  private static final Duration PREFLIGHT = Duration.ofHours(1);

  @Bean
  JwtDecoder jwtDecoder(AccessSettings settings, Clock clock) {
    return TokenDecoder.of(settings, clock);
  }

  /**
   * Every path wants a token, whether an endpoint stands behind it or not; health alone does not,
   * nor does the page that tells of an error.
   */
  @Bean
  SecurityFilterChain tokenFirst(HttpSecurity http, CorsSettings cors) {
    var answers = new AccessAnswers();
    if (!cors.allowedOrigins().isEmpty()) {
      http.addFilter(corsFilter(cors.allowedOrigins()));
    }
    return http.csrf(AbstractHttpConfigurer::disable)
        .cors(AbstractHttpConfigurer::disable)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(it ->
            it.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(it -> it.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .oauth2ResourceServer(it ->
            it.jwt(jwt -> {})
                .authenticationEntryPoint(answers)
                .accessDeniedHandler(answers)
                .withObjectPostProcessor(telling(answers)))
        .build();
  }

  @Bean
  WebMvcConfigurer callerArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
      }
    };
  }

  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> telling(
      AccessAnswers answers) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(answers);
        return filter;
      }
    };
  }

  private static CorsFilter corsFilter(List<String> origins) {
    var cors = new CorsConfiguration();
    cors.setAllowedOrigins(origins);
    cors.setAllowedMethods(List.of("GET", "PUT", "POST", "DELETE"));
    cors.setAllowedHeaders(
        List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH));
    cors.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, HttpHeaders.LINK));
    cors.setMaxAge(PREFLIGHT);
    var everywhere = new UrlBasedCorsConfigurationSource();
    everywhere.registerCorsConfiguration("/**", cors);
    var filter = new CorsFilter(everywhere);
    filter.setCorsProcessor(AccessAnswers.cors());
    return filter;
  }
}
