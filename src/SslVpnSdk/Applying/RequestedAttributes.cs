using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>The attributes a resource has after a call that made or changed it.</summary>
internal static class RequestedAttributes
{
    /// <summary>The attributes of what a call has made.</summary>
    public static EquatableList<ResourceAttribute>? Of(object creation) => creation switch
    {
        CreateVpcRequest vpc => ObservedAttributes.Of(RecordedView.Vpc("", new([])) with
        {
            VpcName = vpc.VpcName ?? "",
            CidrBlock = vpc.CidrBlock ?? "",
            UserCidrs = new(vpc.UserCidr?.Split(',') ?? []),
        }),
        CreateRouteEntryRequest route => new([new("nextHop", route.NextHopId)]),
        CreateVpnGatewayRequest gateway => ObservedAttributes.Of(RecordedView.VpnGateway("", new([])) with
        {
            Name = gateway.Name ?? "",
            VpcId = gateway.VpcId,
            VSwitchId = gateway.VSwitchId,
            DisasterRecoveryVSwitchId = gateway.DisasterRecoveryVSwitchId,
            Spec = $"{gateway.Bandwidth}",
            SslVpn = gateway.EnableSsl is true ? "enable" : "disable",
            SslMaxConnections = gateway.SslConnections,
            ResourceGroupId = gateway.ResourceGroupId ?? "",
        }),
        CreateSslVpnServerRequest server => ObservedAttributes.Of(RecordedView.SslServer("", new([])) with
        {
            VpnGatewayId = server.VpnGatewayId,
            Name = server.Name ?? "",
            LocalSubnet = server.LocalSubnet,
            ClientIpPool = server.ClientIpPool,
            Cipher = server.Cipher ?? "",
            Proto = server.Proto ?? "",
            Port = server.Port ?? 0,
            Compress = server.Compress ?? false,
            EnableMultiFactorAuth = server.EnableMultiFactorAuth ?? false,
            IDaaSInstanceId = server.IDaaSInstanceId,
            IDaaSRegionId = server.IDaaSRegionId,
            IDaaSApplicationId = server.IDaaSApplicationId,
        }),
        CreateSslVpnClientCertRequest certificate => ObservedAttributes.Of(
            RecordedView.Certificate("", new([])) with { Name = certificate.Name ?? "", SslVpnServerId = certificate.SslVpnServerId }),
        _ => null,
    };

    /// <summary>The resource after a call that changed it; null after one that deletes it.</summary>
    public static RecordedResource? After(RecordedResource resource, object change) => change switch
    {
        ModifyVpcAttributeRequest vpc => Named(resource, vpc.VpcName),
        ModifyVpnGatewayAttributeRequest gateway => Named(resource, gateway.Name),
        ModifySslVpnClientCertRequest certificate => Named(resource, certificate.Name),
        ModifySslVpnServerRequest server when resource.Attributes is { } before => resource with { Attributes = After(before, server) },
        _ => null,
    };

    private static EquatableList<ResourceAttribute> After(EquatableList<ResourceAttribute> before, ModifySslVpnServerRequest change)
    {
        var server = RecordedView.SslServer("", before);
        var changed = server with
        {
            Name = change.Name ?? server.Name,
            LocalSubnet = change.LocalSubnet ?? server.LocalSubnet,
            ClientIpPool = change.ClientIpPool ?? server.ClientIpPool,
            Cipher = change.Cipher ?? server.Cipher,
            Proto = change.Proto ?? server.Proto,
            Port = change.Port ?? server.Port,
            Compress = change.Compress ?? server.Compress,
        };
        return ObservedAttributes.Of(change.EnableMultiFactorAuth is not { } isOn ? changed : changed with
        {
            EnableMultiFactorAuth = isOn,
            IDaaSInstanceId = change.IDaaSInstanceId,
            IDaaSRegionId = change.IDaaSRegionId,
            IDaaSApplicationId = change.IDaaSApplicationId,
        });
    }

    private static RecordedResource? Named(RecordedResource resource, string? name) => resource.Attributes is { } before && name is not null
        ? resource with { Attributes = new(before.Select(attribute => attribute.Name == "name" ? attribute with { Value = name } : attribute)) }
        : null;
}
