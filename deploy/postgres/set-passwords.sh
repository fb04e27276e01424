#!/bin/sh
# Gives the services' roles the passwords in /run/secrets. Migrations make the roles without one. May be run again at any time.
set -eu
PGPASSWORD=$(cat /run/secrets/postgres-password)
export PGPASSWORD
for role in ingest merge reminder capture; do
  psql -qX -v ON_ERROR_STOP=1 -v role="tributary_$role" -v password="$(cat "/run/secrets/$role-password")" <<'SQL'
set log_min_error_statement = 'panic';
set log_statement = 'none';
alter role :"role" password :'password';
SQL
done
