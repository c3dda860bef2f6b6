using SslVpnSdk.Applying;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>An operation that has ended as <c>--json</c> writes it.</summary>
internal sealed record OperationJson(OperationKind Operation, string Type, string Name, string? Id, double Seconds, string? Reason)
{
    public static OperationJson Of(ApplyEvent ended) => new(
        ended.Operation, ended.Address.Kind.ToTypeWord(), ended.Address.Name, ended.Id, Math.Round(ended.Elapsed.TotalSeconds, 3), ended.Reason);
}
