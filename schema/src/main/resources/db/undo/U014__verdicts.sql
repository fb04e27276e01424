drop table if exists profiles.verdict;
