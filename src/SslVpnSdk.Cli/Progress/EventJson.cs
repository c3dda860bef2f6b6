using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Progress;

/// <summary>That an operation has come to a phase, as <c>--progress json</c> writes it.</summary>
internal sealed record EventJson(
    int FormatVersion,
    string Event,
    DateTimeOffset Time,
    ApplyPhase Phase,
    int OperationId,
    OperationKind Operation,
    string Type,
    string Name,
    string? Id,
    double Seconds,
    IEnumerable<int> WaitsFor,
    string? Reason,
    int Number,
    int Total)
{
    public static EventJson Of(ApplyEvent value, DateTimeOffset time) => new(
        JsonOutput.FormatVersion,
        "operation",
        time,
        value.Phase,
        value.OperationId,
        value.Operation,
        value.Address.Kind.ToTypeWord(),
        value.Address.Name,
        value.Id,
        Math.Round(value.Elapsed.TotalSeconds, 3),
        value.WaitsFor,
        value.Reason,
        value.Number,
        value.Total);
}
