package dev.tributary.quickstart.embedded;

/** The services, by the names they have everywhere. */
enum ServiceName {
  INGEST("ingest-service"),
  MERGE("merge-service"),
  REMINDER("reminder-service");

  private final String text;

  ServiceName(String text) {
    this.text = text;
  }

  static ServiceName of(String text) {
    for (ServiceName name : values()) {
      if (name.text.equals(text)) {
        return name;
      }
    }
    throw new IllegalArgumentException(text + " is no service");
  }

  @Override
  public String toString() {
    return text;
  }
}
