package dev.tributary.ingest.capture.kafka;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** A producer that refuses when it is told to, as the real one does: by the future. */
final class ScriptedProducer extends MockProducer<String, byte[]> {
  private @Nullable RuntimeException next;
  private boolean always;

  ScriptedProducer() {
    super(true, null, new StringSerializer(), new ByteArraySerializer());
  }

  void failNext(RuntimeException error) {
    next = error;
  }

  void failAlways(RuntimeException error) {
    next = error;
    always = true;
  }

  List<ProducerRecord<String, byte[]>> acknowledged() {
    return history();
  }

  KafkaTemplate<String, byte[]> template() {
    var template =
        new KafkaTemplate<String, byte[]>(
            new ProducerFactory<>() {
              @Override
              public Producer<String, byte[]> createProducer() {
                return ScriptedProducer.this;
              }
            });
    template.setProducerListener(new ProducerListener<>() {});
    return template;
  }

  @Override
  public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
    RuntimeException error = next;
    if (error == null) {
      return super.send(record, callback);
    }
    next = always ? error : null;
    callback.onCompletion(null, error);
    return CompletableFuture.failedFuture(error);
  }

  /** The template closes after each use; the script goes on. */
  @Override
  public void close(Duration timeout) {}
}
