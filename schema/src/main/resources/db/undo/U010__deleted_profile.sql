drop trigger if exists deleted_profile_is_announced on profiles.profile;
drop function if exists profiles.announce_deleted_profile();
