package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ModelState;
import org.junit.jupiter.api.Test;

class NoModelTest {
  @Test
  void that_no_model_is_set_is_known_before_a_note_is_read() {
    ModelState state = NoModel.awaited().initialState();

    assertThat(state).isEqualTo(new ModelState.NotConfigured());
  }

  @Test
  void beside_patterns_nobody_waits_for_verdicts() {
    NoModel none = NoModel.besidePatterns();

    assertThat(none.comparesValues()).isFalse();
    assertThat(none.initialState()).isEqualTo(new ModelState.Patterns());
  }
}
