#!/usr/bin/env bash
# Installs the programs that some tests run and this machine lacks: node and npm for the cloud's own clients
# and for the programs that read graphs, PostgreSQL for its store.
# Where that is not possible those tests are skipped, and say why.
set -euo pipefail

missing=()
command -v node > /dev/null && command -v npm > /dev/null || missing+=(nodejs npm)
command -v postgres > /dev/null || ls /usr/lib/postgresql/*/bin/postgres > /dev/null 2>&1 || missing+=(postgresql)
[ "${#missing[@]}" -gt 0 ] || exit 0

as=()
[ "$(id -u)" = 0 ] || as=(sudo -n)
if ! command -v apt-get > /dev/null || ! "${as[@]}" true 2> /dev/null; then
  echo "eng/install-programs.sh: ${missing[*]} cannot be installed here; the tests that need them are skipped." >&2
  exit 0
fi

# Debian makes a server of its own with the package, which nobody here needs.
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
  "${as[@]}" mkdir -p /etc/postgresql-common
  echo 'create_main_cluster = false' | "${as[@]}" tee /etc/postgresql-common/createcluster.conf > /dev/null
fi

export DEBIAN_FRONTEND=noninteractive
{ "${as[@]}" apt-get update -qq && "${as[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null; } \
  || echo "eng/install-programs.sh: ${missing[*]} could not be installed; the tests that need them are skipped." >&2
