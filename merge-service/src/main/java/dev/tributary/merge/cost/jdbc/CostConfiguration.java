package dev.tributary.merge.cost.jdbc;

import dev.tributary.merge.cost.Budget;
import dev.tributary.merge.cost.DailyBudget;
import dev.tributary.merge.cost.Expenses;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.cost.ReadSpending;
import dev.tributary.platform.access.RowLevelSession;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BudgetSettings.class)
class CostConfiguration {
  @Bean
  Expenses expenses(JdbcClient jdbc, Prices prices, Clock clock) {
    return new JdbcExpenses(jdbc, prices, clock);
  }

  @Bean
  Budget budget(
      BudgetSettings settings,
      Prices prices,
      RowLevelSession session,
      JdbcClient jdbc,
      Clock clock) {
    if (!settings.all().isLimited() && !settings.each().isLimited()) {
      return Budget.unlimited();
    }
    return new DailyBudget(
        new DailyBudget.Limits(settings.all(), settings.each(), prices),
        session,
        new JdbcDayTotals(jdbc, prices),
        clock);
  }

  @Bean
  ReadSpending readSpending(RowLevelSession session, Expenses expenses) {
    return new ReadSpending(session, expenses);
  }
}
