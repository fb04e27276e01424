package dev.tributary.platform.openapi.http;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.tributary.platform.access.Caller;
import dev.tributary.platform.problem.ProblemDocument;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class OpenApiAutoConfiguration {
  private static final String TOKEN = "token";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
  }

  @Bean
  OpenAPI openApi() {
    var components =
        new Components()
            .addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer")
                    .bearerFormat("JWT"));
    ModelConverters.getInstance(true)
        .readAll(ProblemDocument.class)
        .forEach(components::addSchemas);
    return new OpenAPI()
        .info(
            new Info()
                .title("Tributary")
                .version("v1")
                .description("Notes in, profiles, conflicts and reminders out. Texts are sealed.")
                .license(new License().name("Apache-2.0")))
        .components(components)
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  /** As the services write JSON. */
  @Bean
  ModelResolver snakeCase() {
    return new ModelResolver(
            Json31.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
            new io.swagger.v3.core.jackson.TypeNameResolver() {})
        .openapi31(true);
  }

  @Bean
  RecordSchemas recordSchemas() {
    return new RecordSchemas();
  }

  @Bean
  OperationAnswers operationAnswers() {
    return new OperationAnswers();
  }
}
