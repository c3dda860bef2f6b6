using SslVpnSdk.Cli.Output;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary>What is gone and what was changed as <c>refresh --json</c> writes it; docs/state.md describes it.</summary>
internal sealed record RefreshJson(int FormatVersion, string Command, IEnumerable<RecordedJson> Resources, IEnumerable<DriftJson> Drift)
{
    public static RefreshJson Of(StateComparison found) =>
        new(JsonOutput.FormatVersion, "refresh", found.Gone.Select(RecordedJson.Of), found.Drift.Select(DriftJson.Of));
}
