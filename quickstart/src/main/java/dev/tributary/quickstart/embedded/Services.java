package dev.tributary.quickstart.embedded;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three services, each a context of its own, behind one front port. */
final class Services {
  private final Map<ServiceName, CompletableFuture<ServiceContext>> contexts;
  private final CompletableFuture<FrontPort> front;

  /**
   * Begins to start all of them, each as soon as what it stands on is up.
   *
   * @param parts takes them, so that they can be stopped from the first moment
   */
  Services(Parts parts, ServiceProperties properties, Answers answers) {
    this.contexts =
        Stream.of(ServiceName.values())
            .collect(
                Collectors.toMap(
                    service -> service,
                    service ->
                        parts.start(
                            () -> ServiceContext.start(service, properties.of(service), answers))));
    this.front = parts.start(() -> new FrontPort(Routes.read(), this::addressOf));
  }

  void awaitStarted() {
    contexts.values().forEach(Parts::await);
    Parts.await(front);
  }

  URI front() {
    return Parts.await(front).uri();
  }

  private URI addressOf(ServiceName service) {
    CompletableFuture<ServiceContext> context = contexts.get(service);
    if (context == null) {
      throw new IllegalArgumentException(service + " is not part of this installation");
    }
    return Parts.await(context).uri();
  }
}
