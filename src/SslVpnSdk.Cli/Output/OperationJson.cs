using SslVpnSdk.Applying;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>An operation that was done as <c>--json</c> writes it.</summary>
internal sealed record OperationJson(OperationKind Operation, string Type, string Name, string? Id, double Seconds)
{
    public static OperationJson Of(ApplyEvent done) => new(
        done.Operation, done.Address.Kind.ToTypeWord(), done.Address.Name, done.Id, Math.Round(done.Elapsed.TotalSeconds, 3));
}
