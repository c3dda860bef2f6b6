using SslVpnSdk.Cli.Output;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary>What a command did to a state as <c>--json</c> writes it; docs/state.md describes it.</summary>
internal sealed record StateEditJson(int FormatVersion, string Command, IEnumerable<RecordedJson> Resources, StepJson? Step)
{
    public static StateEditJson Of(string command, IReadOnlyList<RecordedResource> resources, PlanStep? step) =>
        new(JsonOutput.FormatVersion, command, resources.Select(RecordedJson.Of), step is null ? null : StepJson.Of(step));
}
