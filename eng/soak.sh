#!/usr/bin/env bash
# Runs the long shares of the tests whose programs are random: what CI tries a little of, from the same seeds; and those that need the clock.
# Usage: eng/soak.sh [differential|mutants|fixes|endings|cancellation|requests|crash|simulation|kills]     all of them by default
#   SOAK_PROGRAMS  how many programs are compared (10000)
#   SOAK_MUTANTS   how many broken programs are compiled (20000)
#   SOAK_FIXED_MUTANTS  how many broken programs are asked for their fixes (5000)
#   SOAK_REQUESTS  how many malformed requests are sent to the server (200000)
#   SOAK_KILLS     how many processes are killed in the middle of changes, with each store (200)
#   SOAK_SEEDS     how many schedules of faults the engine is simulated with (20000)
#   SOAK_APPLY_KILLS  how many times an apply or its server is killed (300)
#   SOAK_SEED      the seed of the first; the next has the next number (1)
# A failure prints the command that runs it alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

differential=tests/SslVpnSdk.Differential.Tests
server=tests/SslVpnSdk.Server.Tests
plane=tests/SslVpnSdk.ControlPlane.Tests
simulation=tests/SslVpnSdk.Simulation.Tests
cli=tests/SslVpnSdk.Cli.Tests
projects=$differential
case "${1-}" in
  '')
    projects="$differential $server $plane $simulation $cli"
    filter='FullyQualifiedName~SslVpnSdk.Differential|FullyQualifiedName~MalformedRequestTests.Every|FullyQualifiedName~CrashTests|FullyQualifiedName~SimulationTests|FullyQualifiedName~KilledOverHttpTests' ;;
  differential) filter=FullyQualifiedName~DifferentialTests ;;
  mutants) filter=FullyQualifiedName~MutantTests.Mutants ;;
  fixes) filter=FullyQualifiedName~MutantTests.Fixes ;;
  endings) filter='FullyQualifiedName~Endings&FullyQualifiedName!~CancellationDelayTests' ;;
  cancellation) filter=FullyQualifiedName~CancellationDelayTests ;;
  requests) projects=$server filter=FullyQualifiedName~MalformedRequestTests.Every ;;
  crash) projects=$plane filter=FullyQualifiedName~CrashTests ;;
  simulation) projects=$simulation filter=FullyQualifiedName~SimulationTests ;;
  kills) projects=$cli filter=FullyQualifiedName~KilledOverHttpTests ;;
  *) echo "eng/soak.sh: unknown share '$1'. Use differential, mutants, fixes, endings, cancellation, requests, crash, simulation, kills or none." >&2; exit 64 ;;
esac

export SOAK=1
export SOAK_PROGRAMS="${SOAK_PROGRAMS:-10000}" SOAK_MUTANTS="${SOAK_MUTANTS:-20000}" SOAK_FIXED_MUTANTS="${SOAK_FIXED_MUTANTS:-5000}" SOAK_SEED="${SOAK_SEED:-1}"
export SOAK_SEEDS="${SOAK_SEEDS:-20000}" SOAK_APPLY_KILLS="${SOAK_APPLY_KILLS:-300}"
export SOAK_REQUESTS="${SOAK_REQUESTS:-200000}" SOAK_KILLS="${SOAK_KILLS:-200}"
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1

for project in $projects; do
  dotnet build "$project" -c Release -nologo -clp:NoSummary -v quiet
  dotnet test "$project" -c Release --no-build -nologo --filter "$filter" --logger 'console;verbosity=detailed'
done
