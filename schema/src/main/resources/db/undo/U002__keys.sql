drop table if exists keys.user_key;
drop schema if exists keys;
