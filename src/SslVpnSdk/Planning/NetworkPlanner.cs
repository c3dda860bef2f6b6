using System.Globalization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>Plans VPCs, their routes and VPN gateways.</summary>
internal static class NetworkPlanner
{
    private const int MaxVSwitches = 2;

    public static PlanStep Vpc(PlanDraft draft, VpcDocument vpc)
    {
        var address = ResourceAddress.Of(vpc);
        var there = draft.Observed.Vpc(draft.Recorded.IdOf(address));
        PlannedAttribute[] attributes =
        [
            new("cidrBlock", there?.CidrBlock, vpc.CidrBlock, IsImmutable: true),
            new("userCidrBlocks", Joined(there?.UserCidrs), Joined(vpc.UserCidrBlocks), IsImmutable: true),
        ];
        return StepDecision.Of(draft, address, there is not null, attributes, null, there?.VpcName);
    }

    public static PlanStep Route(PlanDraft draft, VpcDocument vpc, RouteDocument route)
    {
        var address = ResourceAddress.OfRoute(vpc, route);
        if (draft.IsPlanned(address))
        {
            throw new PlanningException($"VPC '{vpc.Name}' has the route {route.DestinationCidrBlock} twice. Keep one of the two.");
        }

        var vpcAddress = ResourceAddress.Of(vpc);
        var there = draft.Observed.Route(draft.Recorded.IdOf(address));
        return StepDecision.Of(
            draft,
            address,
            there is not null,
            [new PlannedAttribute("nextHop", there is { NextHops: [var hop, ..] } ? hop.NextHopId : null, route.NextHop.Literal, IsImmutable: true)],
            draft.Cascade(vpcAddress));
    }

    public static PlanStep VpnGateway(PlanDraft draft, VpnGatewayDocument gateway)
    {
        var address = ResourceAddress.Of(gateway);
        var vpc = new ResourceAddress(ResourceKind.Vpc, gateway.Vpc);
        if (gateway.VSwitches.Count > MaxVSwitches)
        {
            throw new PlanningException(
                $"{address} has {gateway.VSwitches.Count} vSwitches; a VPN gateway stands in at most {MaxVSwitches}. Remove the others.");
        }

        var there = draft.Observed.VpnGateway(draft.Recorded.IdOf(address));
        if (there is not null && gateway.ResourceGroup is { Literal: { } group } && there.ResourceGroupId != group)
        {
            throw new PlanningException(
                $"{address} is in the resource group {there.ResourceGroupId}, the document says {group}. Move it in the console, or correct the document.");
        }

        return StepDecision.Of(
            draft, address, there is not null, [.. Attributes(draft, gateway, vpc, there)], draft.Cascade(vpc), there?.Name);
    }

    public static PlanStep ExistingVpnGateway(PlanDraft draft, ExistingVpnGatewayDocument gateway)
    {
        var id = gateway.Id.Literal!;
        var there = draft.Observed.VpnGateway(id)
            ?? throw new PlanningException(
                $"there is no VPN gateway {id} in {draft.Document.Region}, which the document calls '{gateway.Name}'. Correct the id or the region.");
        var fault = there switch
        {
            { SslVpn: not "enable" } => "its SSL-VPN feature is not enabled. Enable it in the console first",
            _ when gateway.SslConnections is { } seats && seats != there.SslMaxConnections =>
                $"it has {there.SslMaxConnections} SSL connections, the document says {seats}. Correct the document",
            _ when gateway.VpcCidrBlock is { } block && draft.Observed.Vpc(there.VpcId) is { } vpc && vpc.CidrBlock != block =>
                $"its VPC has the block {vpc.CidrBlock}, the document says {block}. Correct the document",
            _ when gateway.ResourceGroup is { Literal: { } group } && group != there.ResourceGroupId =>
                $"it is in the resource group {there.ResourceGroupId}, the document says {group}. Correct the document",
            _ => null,
        };
        return fault is null
            ? PlanStep.Of(PlanAction.NoChange, ResourceAddress.Of(gateway), id)
            : throw new PlanningException($"VPN gateway '{gateway.Name}' ({id}) cannot be used: {fault}.");
    }

    private static IEnumerable<PlannedAttribute> Attributes(
        PlanDraft draft, VpnGatewayDocument gateway, ResourceAddress vpc, VpnGateway? there)
    {
        yield return draft.Reference("vpc", vpc, ResourceKind.Vpc, there?.VpcId);
        yield return new("bandwidth", there is null ? null : Bandwidth(there), Number(gateway.Bandwidth), IsImmutable: true);
        yield return new(
            "sslConnections", there is { SslVpn: "enable" } ? Number(there.SslMaxConnections) : null, Number(gateway.SslConnections), IsImmutable: true);
        if (gateway.VSwitches.Count > 0)
        {
            string?[] vSwitches = [there?.VSwitchId, there?.DisasterRecoveryVSwitchId];
            yield return new(
                "vSwitches",
                Joined(vSwitches.OfType<string>().Where(id => id.Length > 0)),
                Joined(gateway.VSwitches.Select(vSwitch => vSwitch.Literal!)),
                IsImmutable: true);
        }

        if (there is null && gateway.ResourceGroup is { Literal: { } group })
        {
            yield return new("resourceGroup", null, group);
        }
    }

    /// <summary>The bandwidth in Mbit/s; the service writes it as <c>10M</c> or <c>10</c>.</summary>
    private static string Bandwidth(VpnGateway gateway) => gateway.Spec.TrimEnd('M');

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Joined(IEnumerable<string>? values) =>
        values is null ? null : string.Join(", ", values) is { Length: > 0 } text ? text : null;
}
