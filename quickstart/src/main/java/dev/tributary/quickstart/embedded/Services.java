package dev.tributary.quickstart.embedded;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three services, each a context of its own, behind one front port. */
final class Services {
  private final Map<ServiceName, CompletableFuture<ServiceContext>> contexts;
  private final FrontPort front;

  /**
   * Begins to start all of them, each as soon as what it stands on is up.
   *
   * @param parts takes them, so that they can be stopped from the first moment
   */
  Services(Parts parts, ServiceProperties properties, Answers answers, FrontPort front) {
    this.front = front;
    this.contexts =
        Stream.of(ServiceName.values())
            .collect(
                Collectors.toMap(
                    service -> service,
                    service ->
                        parts.start(
                            () -> ServiceContext.start(service, properties.of(service), answers))));
    front.leadTo(this::addressOf);
  }

  void awaitStarted() {
    contexts.values().forEach(Parts::await);
  }

  URI front() {
    return front.uri();
  }

  Optional<URI> addressOf(ServiceName service) {
    return Optional.ofNullable(contexts.get(service))
        .filter(CompletableFuture::isDone)
        .map(context -> Parts.await(context).uri());
  }
}
