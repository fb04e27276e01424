package dev.tributary.quickstart.tool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs only with {@code -Ptools}, and is skipped by name where the program is not installed. */
@Tag("tools")
@ExtendWith(ToolCondition.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresTool {
  /** The program, as it is called. */
  String value();
}
