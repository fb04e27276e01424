drop table if exists outbox.event;
drop schema if exists outbox;
