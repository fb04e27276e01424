package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.consent.Consent;
import dev.tributary.merge.cost.Budget;
import dev.tributary.merge.cost.Prices;

/** What calls cost, how much they may, and about whom there may be none. */
record Terms(Prices prices, Budget budget, Consent consent) {}
