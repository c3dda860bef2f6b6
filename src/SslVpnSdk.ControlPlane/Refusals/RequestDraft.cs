using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.ControlPlane.Refusals;

/// <summary>
/// The stack a call amounts to: what it asks for, and what is stored around that. The rules of the catalogue then speak of the
/// call as they speak of a program.
/// </summary>
internal sealed class RequestDraft(string region, string action)
{
    private readonly List<ResourceDraft> _resources = [];

    public StackDraft ToStack() =>
        new(action, null, null, DraftValue.Known(region), new([]), new(_resources));

    public DraftValue<ResourceReference> Add(StoredVpc vpc, IEnumerable<StoredRoute> routes) => Add(new VpcDraft(
        DraftValue.Known(vpc.Name),
        null,
        DraftValue.Known(vpc.CidrBlock),
        new(Blocks(vpc.UserCidr)),
        new(routes.Select(route => new RouteDraft(DraftValue.Known(route.DestinationCidrBlock), DraftValue.Known(route.NextHopId))))));

    public DraftValue<ResourceReference> Add(StoredVpnGateway gateway, DraftValue<ResourceReference>? vpc)
    {
        var name = DraftValue.Known(gateway.Name);
        var connections = gateway.SslConnections is { } number ? DraftValue.Known(number) : null;
        return gateway.RegionId == region
            ? Add(new VpnGatewayDraft(name, null, vpc, DraftValue.Known(gateway.Bandwidth), connections, new([]), null))
            : Add(new ExistingVpnGatewayDraft(
                name, null, DraftValue.Known(gateway.Id), null, connections, DraftValue.Known(gateway.RegionId), null));
    }

    public DraftValue<ResourceReference> Add(StoredSslServer server, DraftValue<ResourceReference>? gateway) => Add(new SslServerDraft(
        DraftValue.Known(server.Name),
        null,
        gateway,
        new(Blocks(server.LocalSubnet)),
        server.ClientIpPool.Length == 0 ? null : DraftValue.Known(server.ClientIpPool),
        null,
        DraftValue.Known(server.Port),
        null,
        null,
        server.TwoFactor is { } twoFactor ? DraftValue.Known(TwoFactor(twoFactor)) : null));

    /// <summary>Adds a client certificate; of its server only matters whether there is one.</summary>
    public void AddCertificate(string name, bool isForServer) => Add(new ClientCertificateDraft(
        DraftValue.Known(name), null, isForServer ? DraftValue.Unknown<ResourceReference>("stored") : null));

    private static TwoFactorAuthenticationDraft TwoFactor(StoredTwoFactor stored) => new(
        Optional(stored.InstanceId),
        Optional(stored.RegionId),
        Optional(stored.ApplicationId),
        DraftValue.Known(stored.IsEiam1 ? EiamVersion.Eiam10 : EiamVersion.Eiam20));

    private static DraftValue<string>? Optional(string? value) => value is null ? null : DraftValue.Known(value);

    private static IEnumerable<DraftValue<string>> Blocks(string joined) =>
        joined.Length == 0 ? [] : joined.Split(',').Select(block => DraftValue.Known(block));

    private DraftValue<ResourceReference> Add(ResourceDraft resource)
    {
        _resources.Add(resource);
        return DraftValue.Known(new ResourceReference(_resources.Count - 1));
    }
}
