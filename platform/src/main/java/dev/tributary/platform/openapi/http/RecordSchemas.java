package dev.tributary.platform.openapi.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tributary.platform.problem.ProblemDocument;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Tells of each record which fields are always there and which may be null, as its declaration
 * does. What clients send, a record named {@code ...Body}, must be whole.
 */
final class RecordSchemas implements ModelConverter, OpenApiCustomizer {
  private static final String SENT = "Body";
  private static final String EXAMPLE = "qrvM3e7/ABEiM0RVZneImaq7zN3u/wARIjNEVWZ3iJk=";

  /** Of the whole JVM, as swagger-core's list of converters is, where the last service's stands. */
  private static final Map<String, Class<?>> RECORDS =
      // Read while a service starts, which may be before its converter is asked.
      new ConcurrentHashMap<>(Map.of(ProblemDocument.class.getSimpleName(), ProblemDocument.class));

  @Override
  @SuppressWarnings("rawtypes") // As the interface has it.
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (type.getType() instanceof Class<?> raw && raw.isRecord()) {
      RECORDS.put(raw.getSimpleName(), raw);
    } else if (type.getType() instanceof com.fasterxml.jackson.databind.JavaType java
        && java.getRawClass().isRecord()) {
      RECORDS.put(java.getRawClass().getSimpleName(), java.getRawClass());
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  @Override
  public void customise(OpenAPI document) {
    document
        .getComponents()
        .getSchemas()
        .forEach((name, schema) -> {
          Class<?> type = RECORDS.get(name);
          if (type != null) {
            describe(type, schema);
          }
        });
  }

  private static void describe(Class<?> type, Schema<?> schema) {
    schema.setAdditionalProperties(false);
    for (RecordComponent component : type.getRecordComponents()) {
      String field = snakeCase(component.getName());
      Schema<?> property = schema.getProperties().get(field);
      if (property == null) {
        throw new IllegalStateException(type.getName() + " is described without " + field);
      }
      if (component.getType() == byte[].class) {
        property.setExample(EXAMPLE);
        property.setDescription("sealed bytes (nonce, ciphertext, tag) as Base64");
      }
      if (!mayBeNull(type, component)) {
        schema.addRequiredItem(field);
      } else if (!type.isAnnotationPresent(JsonInclude.class)) {
        schema.addRequiredItem(field);
        allowNull(property);
      }
    }
  }

  private static void allowNull(Schema<?> property) {
    if (property.getTypes() == null && property.getType() != null) {
      property.addType(property.getType());
    }
    if (property.getTypes() != null) {
      property.addType("null");
    }
  }

  private static boolean mayBeNull(Class<?> type, RecordComponent component) {
    return !type.getSimpleName().endsWith(SENT)
        && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
