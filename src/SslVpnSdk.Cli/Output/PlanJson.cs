using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>A plan as <c>--json</c> writes it; docs/cli.md describes it.</summary>
internal sealed record PlanJson(
    int FormatVersion,
    string Command,
    string Stack,
    string? Environment,
    string Region,
    bool HasChanges,
    bool IsRefreshed,
    IEnumerable<DriftJson> Drift,
    IEnumerable<StepJson> Steps,
    IEnumerable<AddressJson> Gone,
    IEnumerable<MoveJson> Moves,
    IEnumerable<ProtectionJson> Protections,
    IEnumerable<string> Harm,
    IEnumerable<string> Consequences,
    IEnumerable<RefusalJson> Refusals)
{
    public static PlanJson Of(string command, Plan plan, IReadOnlyList<PlanRefusal>? refusals = null) => new(
        JsonOutput.FormatVersion,
        command,
        plan.Document.Stack,
        plan.Document.Environment,
        plan.Document.Region,
        plan.HasChanges,
        plan.IsRefreshed,
        plan.Drift.Select(DriftJson.Of),
        plan.Steps.Select(StepJson.Of),
        plan.Gone.Select(AddressJson.Of),
        plan.Moves.Select(MoveJson.Of),
        plan.Protections.Select(ProtectionJson.Of),
        plan.Harm.ToWords().Split(',', StringSplitOptions.RemoveEmptyEntries),
        plan.Consequences,
        (refusals ?? []).Select(RefusalJson.Of));
}
