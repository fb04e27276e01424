package dev.tributary.schema.id;

import java.util.UUID;

/** Where new ids come from. Injected, so that a test can say which. */
@FunctionalInterface
public interface IdSource {
  /** A new id, different from all before. */
  UUID next();
}
