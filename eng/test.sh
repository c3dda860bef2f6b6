#!/usr/bin/env bash
# Builds, checks and tests all of it on a machine with the .NET SDK and nothing else.
# Usage: eng/test.sh [--quick]     --quick leaves out the end-to-end tests, which start many compilers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

solution=SslVpnSdk.sln
results="$PWD/artifacts/test-results"
status=0
quick=false

case "${1-}" in
  '') ;;
  --quick) quick=true ;;
  *) echo "eng/test.sh: unknown option '$1'. Use --quick or none." >&2; exit 64 ;;
esac

# The number in an attribute of the results' counters, summed over a project's results or over all.
sum() {
  find "$results" -name "${2-*}.trx" -exec sed -n "s/.*<Counters .* $1=\"\([0-9]*\)\".*/\1/p; s/.*<Counters $1=\"\([0-9]*\)\".*/\1/p" {} + 2> /dev/null \
    | awk '{ n += $1 } END { print n + 0 }'
}

fail() {
  echo "eng/test.sh: $1" >&2
  status=1
}

# Always the last line, also when a step before the tests has failed.
close() {
  local code=$?
  local total executed passed
  total=$(sum total) executed=$(sum executed) passed=$(sum passed)
  echo "$passed passed, $((executed - passed)) failed, $((total - executed)) skipped"
  exit "$code"
}

rm -rf "$results"
mkdir -p "$results"
trap close EXIT

# A snapshot that is new or differs fails its test; nothing is accepted silently.
export SNAPSHOOTER_STRICT_MODE=true
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1

bash eng/install-programs.sh
dotnet restore "$solution"
dotnet build "$solution" --no-restore -nologo -warnaserror -clp:NoSummary -v minimal
dotnet format "$solution" --no-restore --verify-no-changes || fail "dotnet format would change files. Run 'dotnet format'."

filter=()
if $quick; then
  filter=(--filter 'FullyQualifiedName!~SslVpnSdk.EndToEnd')
fi

dotnet test "$solution" --no-build -nologo -p:TestResults="$results" ${filter[@]+"${filter[@]}"} || fail "tests failed."

for project in tests/*.Tests; do
  name=$(basename "$project")
  if $quick && [ "$name" = SslVpnSdk.EndToEnd.Tests ]; then
    continue
  fi
  [ "$(sum executed "$name")" -gt 0 ] || fail "no test of $name ran."
done

[ "$(sum executed)" -gt 0 ] || fail "no test ran."
[ "$(sum executed)" -eq "$(sum passed)" ] || fail "not every test passed."
exit "$status"
