#!/bin/sh
# Runs PostgreSQL in a folder until its standard input ends, and deletes the folder then.
# Usage: postgres.sh BINARIES FOLDER USER
set -eu
binaries=$1 folder=$2 user=$3

# It refuses to be root.
as=
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as='setpriv --reuid=postgres --regid=postgres --clear-groups'
fi

cd "$folder"
$as "$binaries/initdb" --pgdata=data --username="$user" --auth=trust --locale=C --encoding=UTF8 --no-sync > log 2>&1

# A crash of the machine is not what is tested, so nothing need get to the disk.
$as "$binaries/postgres" -D data -k "$folder" -c listen_addresses= -c fsync=off -c max_connections=200 < /dev/null >> log 2>&1 &
server=$!
tries=0
until $as "$binaries/pg_isready" --quiet --host="$folder"; do
  tries=$((tries + 1))
  [ "$tries" -lt 300 ] && kill -0 "$server" || { echo failed; exit 1; }
  sleep 0.1
done

echo ready
read -r _ || true
kill -INT "$server"
wait "$server" || true
cd /
rm -rf "$folder"
