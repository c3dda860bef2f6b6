using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>A resource that was changed outside of the deployment as <c>--json</c> writes it.</summary>
internal sealed record DriftJson(string Type, string Name, string Id, IEnumerable<AttributeDrift> Changes)
{
    public static DriftJson Of(ResourceDrift drift) => new(drift.Address.Kind.ToTypeWord(), drift.Address.Name, drift.Id, drift.Changes);
}
