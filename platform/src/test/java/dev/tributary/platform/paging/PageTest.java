package dev.tributary.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.platform.problem.InvalidField;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00.123456Z");
  private static final List<Position> ALL =
      IntStream.range(0, 7).mapToObj(each -> new Position(MARCH, new UUID(0, each), 2)).toList();

  @Test
  void pages_show_everything_once_and_in_order() {
    List<Position> seen = new ArrayList<>();

    String next = null;
    do {
      Page<Position> page = page(PageRequest.of(next, "3"));
      seen.addAll(page.rows());
      next = page.next();
    } while (next != null);

    assertThat(seen).isEqualTo(ALL);
  }

  @Test
  void a_page_that_holds_the_rest_exactly_is_the_last() {
    Page<Position> page = page(PageRequest.of(null, "7"));

    assertThat(page.next()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "1.5", "ten", ""})
  void a_limit_out_of_range_is_named(String limit) {
    assertThatThrownBy(() -> PageRequest.of(null, limit))
        .isInstanceOf(InvalidField.class)
        .hasMessage("limit must be a number from 1 to 500");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-02T10:00:00Z",
        "2026-03-02T10:00:00Z/none/0",
        "2026-03-02T10:00:00Z/00000000-0000-4000-8000-000000000001",
        "+999999999-03-02T10:00:00Z/00000000-0000-4000-8000-000000000001/0",
        "-5000-03-02T10:00:00Z/00000000-0000-4000-8000-000000000001/0"
      })
  void a_cursor_that_is_none_of_ours_is_refused(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String cursor = Base64.getUrlEncoder().encodeToString(bytes);

    assertThatThrownBy(() -> PageRequest.of(cursor, null))
        .isInstanceOf(InvalidField.class)
        .hasMessage("after must be the `next` of an earlier page");
  }

  @Test
  void a_cursor_that_is_not_even_base64_is_not_quoted() {
    assertThatThrownBy(() -> PageRequest.of("Jane!", null))
        .isInstanceOf(InvalidField.class)
        .hasMessageNotContaining("Jane");
  }

  /** What a database does with it. */
  private static Page<Position> page(PageRequest request) {
    int from = request.after() == null ? 0 : ALL.indexOf(request.after()) + 1;
    int to = Math.min(from + request.fetched(), ALL.size());
    return Page.of(ALL.subList(from, to), request, end -> end);
  }
}
