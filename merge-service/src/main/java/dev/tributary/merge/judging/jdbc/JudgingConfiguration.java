package dev.tributary.merge.judging.jdbc;

import dev.tributary.merge.cost.Expenses;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelRoles;
import dev.tributary.merge.extraction.ModelState;
import dev.tributary.merge.judging.Doubts;
import dev.tributary.merge.judging.FoldedDoubts;
import dev.tributary.merge.judging.Judge;
import dev.tributary.merge.judging.JudgeAnswer.Unavailable;
import dev.tributary.merge.judging.JudgeNote;
import dev.tributary.merge.judging.JudgedNotes;
import dev.tributary.merge.judging.prompt.PromptedJudge;
import dev.tributary.merge.merging.Consequences;
import dev.tributary.merge.merging.Facts;
import dev.tributary.merge.merging.HomeLock;
import dev.tributary.merge.merging.Inputs;
import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Judgement;
import dev.tributary.merge.profile.OpenPairs;
import dev.tributary.merge.profile.value.NormalForms;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class JudgingConfiguration {
  /** Without a judge the text measure is final at once; what was judged before still counts. */
  @Bean
  JdbcVerdicts keptVerdicts(NamedParameterJdbcOperations jdbc, ModelRoles roles) {
    return new JdbcVerdicts(jdbc, roles.judge() == null ? Judgement.FINAL : Judgement.PENDING);
  }

  @Bean
  JudgeBill judgeBill(JdbcClient jdbc, Prices prices, Expenses expenses) {
    return new JudgeBill(jdbc, prices, expenses);
  }

  @Bean
  JudgedNotes judgedNotes(JdbcClient jdbc, JudgeBill bill, JdbcVerdicts verdicts, Facts facts) {
    return new JdbcJudgedNotes(jdbc, bill, verdicts, facts);
  }

  @Bean
  Doubts doubts(
      HomeLock homes,
      Inputs inputs,
      Consequences consequences,
      JudgedNotes notes,
      Fold fold,
      NormalForms forms) {
    return new FoldedDoubts(homes, inputs, consequences, notes, fold, new OpenPairs(forms));
  }

  @Bean
  JudgeNote judgeNote(Doubts doubts, ModelRoles roles) {
    return new JudgeNote(doubts, judge(roles.judge()));
  }

  /** Nobody is asked where nobody judges; nothing waits for him either. */
  private static Judge judge(@Nullable LanguageModel model) {
    return model == null
        ? inquiry -> new Unavailable(Duration.ZERO, ModelState.NOT_CONFIGURED)
        : new PromptedJudge(model);
  }
}
