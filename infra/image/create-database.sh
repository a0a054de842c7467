#!/bin/sh
# Run once by the image of PostgreSQL on an empty volume: a user for Sekisho who owns its databases and may make its roles, and no more.
# `sekisho migrate` makes the database of the keys beside this one.
set -eu
# The entry point of the image sources what is not executable and runs what is: either will do.
PGPASSWORD="$(cat "${POSTGRES_PASSWORD_FILE:-/run/secrets/postgres_password}")"
export PGPASSWORD
password="$(cat "${DATABASE_PASSWORD_FILE:-/run/secrets/database_password}")"
# On standard input: what stands on a command line can be read by everybody who lists processes.
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<END
create role sekisho login createdb createrole password '$password';
create database sekisho owner sekisho;
revoke connect on database sekisho from public;
END
