package dev.tributary.schema.event;

/**
 * Record headers: CloudEvents attributes in the Kafka binding's binary mode, W3C trace context, and
 * where in the WAL it came from.
 */
public final class EventHeaders {
  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String TIME = "ce_time";
  public static final String CONTENT_TYPE = "content-type";
  public static final String TRACE_PARENT = "traceparent";

  /** The change's position in the WAL, as a decimal number of bytes. An extension attribute. */
  public static final String SOURCE_LSN = "ce_sourcelsn";

  /** When the change was committed, ISO 8601. An extension attribute. */
  public static final String COMMIT_TIME = "ce_committime";

  public static final String SPEC_VERSION_1_0 = "1.0";
  public static final String JSON = "application/json";

  private EventHeaders() {}
}
