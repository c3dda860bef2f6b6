#!/usr/bin/env bash
# Compiles somebody else's solution without our analyzers, with them, and with them and a reference to the SDK; fails when that adds a diagnostic.
# Usage: eng/noise.sh PATH [MSBUILD-ARGUMENT...]     PATH is a solution, a filter of one, or a project
#   NOISE_ROUNDS  how often each is compiled, in turn; the table shows medians (3)
# Nothing of the solution is edited: what its build needs here (another framework, packages of another version) is said by arguments, such as
#   -p:TargetFrameworks=net10.0 -p:CustomAfterDirectoryBuildTargets=FILE
# Each project starts a compiler of its own, so what is added is the most it can be: a compiler that stays has the analyzers loaded.
set -euo pipefail

[ $# -gt 0 ] || { echo "eng/noise.sh: no solution is given. Usage: eng/noise.sh PATH [MSBUILD-ARGUMENT...]" >&2; exit 64; }
[ -f "$1" ] || { echo "eng/noise.sh: there is no file '$1'. Give a solution, a filter of one, or a project." >&2; exit 66; }
solution=$(realpath "$1")
shift
cd "$(dirname "${BASH_SOURCE[0]}")/.."

root=$PWD
out=$root/artifacts/noise/$(basename "${solution%.*}")
rounds=${NOISE_ROUNDS:-3}
variants=(without analyzers reference)
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1

rm -rf "$out"
mkdir -p "$out"
dotnet build analyzers/SslVpnSdk.CodeFixes -c Release -nologo -clp:NoSummary -v quiet
dotnet build src/SslVpnSdk -c Release -nologo -clp:NoSummary -v quiet

# What the package brings: the analyzers with what lies beside them, and the fixes. The SDK is for .NET 10 and later.
cat > "$out/noise.targets" << EOF
<Project>
  <PropertyGroup>
    <ErrorLog>$out/\$(SslVpnNoise)/\$(MSBuildProjectName)-\$(TargetFramework).sarif,version=2.1</ErrorLog>
  </PropertyGroup>
  <ItemGroup Condition="'\$(Language)' == 'C#' and '\$(SslVpnNoise)' != 'without'">
    <Analyzer Include="$root/analyzers/SslVpnSdk.Analyzers/bin/Release/netstandard2.0/*.dll" />
    <Analyzer Include="$root/analyzers/SslVpnSdk.CodeFixes/bin/Release/netstandard2.0/SslVpnSdk.CodeFixes.dll" />
  </ItemGroup>
  <ItemGroup Condition="'\$(Language)' == 'C#' and '\$(SslVpnNoise)' == 'reference' and '\$(TargetFramework)' != '' and \$([MSBuild]::IsTargetFrameworkCompatible('\$(TargetFramework)', 'net10.0'))">
    <Reference Include="$root/src/SslVpnSdk/bin/Release/net10.0/SslVpnSdk.dll" Private="false" />
    <Reference Include="$root/src/SslVpnSdk/bin/Release/net10.0/SslVpnSdk.Model.dll" Private="false" />
  </ItemGroup>
  <Target Name="ListCompiled" AfterTargets="CoreCompile" Condition="'\$(Language)' == 'C#'">
    <WriteLinesToFile File="$out/\$(SslVpnNoise)/compiled.txt" Lines="@(Compile->'%(FullPath)')" />
    <WriteLinesToFile File="$out/\$(SslVpnNoise)/projects.txt" Lines="\$(MSBuildProjectFullPath) \$(TargetFramework)" />
  </Target>
</Project>
EOF

# Compiles all of the solution anew, and notes the seconds: of processors, of the compilers from start to end, of our analyzers and generators.
compile() {
  local variant=$1 log=$out/$1.log
  shift
  rm -rf "${out:?}/$variant"
  mkdir -p "$out/$variant"
  local TIMEFORMAT='%U %S'
  { time dotnet build "$solution" --no-incremental -m:1 -nodeReuse:false -nologo -noconlog \
      "-flp:LogFile=$log;Verbosity=detailed;PerformanceSummary" "-flp1:LogFile=$out/$variant.txt;Verbosity=quiet" \
      -p:UseSharedCompilation=false -p:ReportAnalyzer=true -p:SslVpnNoise="$variant" -p:CustomAfterMicrosoftCommonTargets="$out/noise.targets" "$@" \
      > "$out/$variant.out" 2>&1 || touch "$out/$variant.failed"; } 2> "$out/time"
  [ ! -e "$out/$variant.failed" ] || { echo "eng/noise.sh: the build '$variant' fails; see $out/$variant.txt." >&2; exit 1; }
  awk -v all="$(awk '{ print $1 + $2 }' "$out/time")" '
    /Task Performance Summary/ { tasks = 1 }
    tasks && $2 == "ms" && $3 == "Csc" { csc = $1 / 1000 }
    / (analyzer|generator) execution time:/ { kind = ($0 ~ /generator/) ? "g" : "a" }
    $NF ~ /^PublicKeyToken/ && /SslVpnSdk\.Analyzers, Version/ { gsub(/</, "", $1); s[kind] += $1 }
    END { printf "%.1f %.1f %.2f %.2f\n", all, csc, s["a"], s["g"] }' "$log" >> "$out/$variant.seconds"
}

# What the compilers said of files, each line once, without the path of the project; what restoring says (NU) it says in any order.
said() {
  { grep -E '\([0-9,]+\): (warning|error) [A-Z]+[0-9]+:|CSC : ' "$out/$1.txt" || true; } | sed -E 's/^\xEF\xBB\xBF//; s/^ *([0-9]+>)?//; s/ \[[^]]*\]$//' | sort -u
}

# The median of a column.
median() {
  awk -v column="$2" '{ print $column }' "$out/$1.seconds" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

for ((round = 1; round <= rounds; round++)); do
  for variant in "${variants[@]}"; do
    echo "round $round of $rounds: $variant"
    compile "$variant" "$@"
  done
done

status=0
echo
echo "$(sort -u "$out/without/projects.txt" | wc -l) projects, $(sort -u "$out/without/compiled.txt" | wc -l) files, $(sort -u "$out/without/compiled.txt" | tr '\n' '\0' | xargs -0 cat | wc -l) lines"
echo
echo "| | processors, s | compilers, s | our analyzers, s | our generators, s | of ours | others added | others gone |"
echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
for variant in "${variants[@]}"; do
  said "$variant" > "$out/$variant.said"
  # SARIF has what the build does not print, such as information.
  ours=$({ grep -hoE '"ruleId": "(SSLVPN[0-9]+|AD0001|CS8784|CS8785|CS8032|CS9057)"' "$out/$variant"/*.sarif || true; } | wc -l)
  added=$(comm -13 "$out/without.said" "$out/$variant.said" | tee "$out/$variant.added" | wc -l)
  gone=$(comm -23 "$out/without.said" "$out/$variant.said" | wc -l)
  echo "| $variant | $(median "$variant" 1) | $(median "$variant" 2) | $(median "$variant" 3) | $(median "$variant" 4) | $ours | $added | $gone |"
  if [ "$variant" != without ] && [ $((ours + added)) -gt 0 ]; then
    echo "eng/noise.sh: '$variant' adds diagnostics; see $out/$variant.added and the SARIF files in $out/$variant." >&2
    status=1
  fi
done
exit "$status"
