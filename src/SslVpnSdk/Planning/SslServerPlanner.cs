using System.Globalization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>Plans SSL servers.</summary>
internal static class SslServerPlanner
{
    private static readonly string[] Invalidating = ["protocol", "compressed", "twoFactorAuthentication"];
    private static readonly string[] SessionEnding = ["localNetworks", "clientCidrBlock"];

    public static PlanStep Plan(PlanDraft draft, SslServerDocument server)
    {
        var address = ResourceAddress.Of(server);
        var there = draft.Observed.SslServer(draft.Recorded.IdOf(address));
        var gateway = GatewayOf(draft, server);
        var step = StepDecision.Of(draft, address, there is not null, Attributes(draft, server, gateway, there), draft.Cascade(gateway), there?.Name);
        return step.Action == PlanAction.NoChange ? step : step with
        {
            Consequences = new(Consequences(draft, server, step, there)),
            Notes = new(InvalidatingChanges(step).Count > 0 ? CertificateConsequences.Notes(draft, step.Id!) : []),
        };
    }

    public static PlanStep Delete(PlanDraft draft, PlanStep step) =>
        draft.Observed.SslServer(step.Id) is { } there
            ? step with { Consequences = new(Deletion(draft, step.Address.Name, there)) }
            : step;

    /// <summary>The settings a step changes that invalidate the certificates of its server.</summary>
    public static IReadOnlyList<string> InvalidatingChanges(PlanStep step) => step.Action == PlanAction.Update
        ? [.. step.Changes.Select(change => change.Name).Where(Invalidating.Contains)]
        : [];

    private static PlannedAttribute[] Attributes(
        PlanDraft draft, SslServerDocument server, ResourceAddress gateway, SslVpnServer? there)
    {
        var wanted = SslServerSettings.Of(server);
        var settings = there is null ? null : SslServerSettings.Of(there, server);
        var networks = string.Join(", ", server.LocalNetworks);
        return
        [
            draft.Reference("vpnGateway", gateway, ResourceKind.VpnGateway, there?.VpnGatewayId),
            new("localNetworks", there is null ? null : Networks(there.LocalSubnet, server.LocalNetworks, networks), networks),
            new("clientCidrBlock", there?.ClientIpPool, server.ClientCidrBlock),
            new("protocol", settings?.Protocol, wanted.Protocol),
            new("port", there?.Port.ToString(CultureInfo.InvariantCulture), server.Port.ToString(CultureInfo.InvariantCulture)),
            new("encryptionAlgorithm", there?.Cipher, server.EncryptionAlgorithm.ToWord()),
            new("compressed", settings?.Compressed, wanted.Compressed),
            new("twoFactorAuthentication", settings?.TwoFactorAuthentication, wanted.TwoFactorAuthentication),
        ];
    }

    /// <summary>The networks that are there; their order means nothing.</summary>
    private static string Networks(string there, IEnumerable<string> wanted, string text)
    {
        if (there == string.Join(',', wanted))
        {
            return text;
        }

        var networks = there.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return networks.ToHashSet().SetEquals(wanted) ? text : string.Join(", ", networks);
    }

    private static IEnumerable<Consequence> Consequences(PlanDraft draft, SslServerDocument server, PlanStep step, SslVpnServer? there)
    {
        var added = Route(ConsequenceKind.AddsRoute, server.Name, server.ClientCidrBlock, WantedVpc(draft, server));
        switch (step.Action)
        {
            case PlanAction.Create:
                return [added];
            case PlanAction.Replace:
                return [.. Deletion(draft, step.Address.Name, there!), added];
            case PlanAction.Update:
                var changed = step.Changes.Select(change => change.Name).ToHashSet();
                return
                [
                    .. changed.Overlaps(Invalidating) ? CertificateConsequences.Invalidated(draft, server.Name, step.Id!) : [],
                    .. changed.Overlaps(SessionEnding) || changed.Overlaps(Invalidating) ? SessionPlanner.Ends(draft, there!, server.Name) : [],
                    .. changed.Contains("clientCidrBlock")
                        ? [Route(ConsequenceKind.RemovesRoute, server.Name, there!.ClientIpPool, VpcOf(draft, there)), added]
                        : Array.Empty<Consequence>(),
                ];
            default:
                return [];
        }
    }

    private static IEnumerable<Consequence> Deletion(PlanDraft draft, string name, SslVpnServer there) =>
    [
        .. CertificateConsequences.Deleted(draft, name, there.SslVpnServerId),
        .. SessionPlanner.Ends(draft, there, name),
        Route(ConsequenceKind.RemovesRoute, name, there.ClientIpPool, VpcOf(draft, there)),
    ];

    private static Consequence Route(ConsequenceKind kind, string server, string block, string vpc) => new(
        kind,
        1,
        server,
        kind == ConsequenceKind.AddsRoute ? $"adds the route {block} to the route table of {vpc}" : $"removes the route {block} from the route table of {vpc}");

    private static ResourceAddress GatewayOf(PlanDraft draft, SslServerDocument server) =>
        new(
            draft.IsPlanned(new(ResourceKind.ExistingVpnGateway, server.VpnGateway)) ? ResourceKind.ExistingVpnGateway : ResourceKind.VpnGateway,
            server.VpnGateway);

    private static string WantedVpc(PlanDraft draft, SslServerDocument server) =>
        draft.VpcOfGateway(server.VpnGateway) is { } vpc ? $"VPC {vpc}" : $"the VPC of VPN gateway {server.VpnGateway}";

    private static string VpcOf(PlanDraft draft, SslVpnServer there) =>
        draft.Observed.VpnGateway(there.VpnGatewayId) is { } gateway
            ? $"VPC {draft.NameOf(ResourceKind.Vpc, gateway.VpcId)}"
            : $"the VPC of VPN gateway {draft.NameOf(ResourceKind.VpnGateway, there.VpnGatewayId)}";
}
