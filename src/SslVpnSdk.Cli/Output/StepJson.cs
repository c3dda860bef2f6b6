using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>A step of a plan as <c>--json</c> writes it.</summary>
internal sealed record StepJson(
    PlanAction Action,
    string Type,
    string Name,
    string? Id,
    string? Reason,
    AddressJson? DeletedWith,
    IEnumerable<AttributeChange> Changes,
    IEnumerable<Consequence> Consequences,
    IEnumerable<string> Notes)
{
    public static StepJson Of(PlanStep step) => new(
        step.Action,
        step.Address.Kind.ToTypeWord(),
        step.Address.Name,
        step.Id,
        step.Reason,
        step.DeletedWith is null ? null : AddressJson.Of(step.DeletedWith),
        step.Changes,
        step.Consequences,
        step.Notes);
}
