package dev.tributary.merge.extraction.llm;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** What the body of an error says by codes; its words may repeat what was sent. */
final class ErrorBody {
  /** Our own: the server does not take the parameter {@code store}. */
  static final String STORE_REJECTED = "store_rejected";

  private static final JsonMapper JSON = new JsonMapper();

  /** Servers agree on neither the place nor the words; both must be there in one text. */
  private static final Pattern STORE = Pattern.compile("(?:['\"`.]|: )store(?:['\"`.:,)]|$)");

  private static final Pattern NOT_TAKEN =
      Pattern.compile(
          "unrecogni[sz]ed|unknown|unsupported|not supported|unexpected|extra|not permitted",
          Pattern.CASE_INSENSITIVE);

  private ErrorBody() {}

  /** The protocol's {@code error.code} or one of ours, empty without any. */
  static String code(byte[] body) {
    try {
      JsonNode root = JSON.readTree(body);
      return rejectsStore(root) ? STORE_REJECTED : root.path("error").path("code").asText("");
    } catch (JacksonException _) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean rejectsStore(JsonNode node) {
    if (node.isTextual()) {
      String text = node.asText();
      return STORE.matcher(text).find() && NOT_TAKEN.matcher(text).find();
    }
    if (node.path("param").asText().equals("store") || isAtStore(node.path("loc"))) {
      return true;
    }
    for (JsonNode inner : node) {
      if (rejectsStore(inner)) {
        return true;
      }
    }
    return false;
  }

  /** The path of a field, as FastAPI writes it. */
  private static boolean isAtStore(JsonNode path) {
    return path.path(path.size() - 1).asText().equals("store");
  }
}
