package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.cost.Budget;
import dev.tributary.merge.cost.Prices;

/** What calls cost, and how much they may. */
record Charges(Prices prices, Budget budget) {}
