using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>Makes, changes and deletes VPCs, their routes and VPN gateways.</summary>
internal sealed class NetworkOperations(ApplySession session, Wanted wanted, Waits waits)
{
    private static readonly Dictionary<string, string> NextHopTypes = new(StringComparer.Ordinal)
    {
        ["vpn"] = "VpnGateway",
        ["ngw"] = "NatGateway",
        ["ri"] = "RouterInterface",
        ["eni"] = "NetworkInterface",
        ["havip"] = "HaVip",
        ["tr"] = "Attachment",
    };

    private string Region => wanted.Region;

    public async Task CreateVpcAsync(ResourceAddress address)
    {
        var vpc = wanted.Resource<VpcDocument>(address);
        var id = await session.CreateAsync(address, token => Creation.Of(new CreateVpcRequest
        {
            RegionId = Region,
            VpcName = vpc.Name,
            CidrBlock = vpc.CidrBlock,
            UserCidr = vpc.UserCidrBlocks.Count == 0 ? null : string.Join(',', vpc.UserCidrBlocks),
            ClientToken = token,
        }), isProtected: vpc.IsProtected);
        await waits.VpcAvailableAsync(id, isNew: true);
    }

    public async Task RenameVpcAsync(ResourceAddress address, string id)
    {
        await session.ChangeAsync(address, _ => new ModifyVpcAttributeRequest { RegionId = Region, VpcId = id, VpcName = address.Name });
        await waits.VpcAvailableAsync(id);
    }

    public async Task DeleteVpcAsync(ResourceAddress address, string id)
    {
        // A run that was cut may have left one of its VPN gateways on its way out.
        await waits.NoGatewayLeavingAsync(id);
        await session.DeleteAsync(address, token => new DeleteVpcRequest { RegionId = Region, VpcId = id, ClientToken = token });
        await waits.VpcGoneAsync(id);
    }

    public async Task CreateRouteAsync(ResourceAddress address)
    {
        var route = wanted.Route(address);
        var vpcId = session.State.IdOf(address.VpcOfRoute)!;
        var table = (await waits.VpcAvailableAsync(vpcId)).RouterTableIds[0];
        var nextHop = route.NextHop.Literal!;
        await session.CreateAsync(address, token => Creation.Of(new CreateRouteEntryRequest
        {
            RegionId = Region,
            RouteTableId = table,
            DestinationCidrBlock = route.DestinationCidrBlock,
            NextHopId = nextHop,
            NextHopType = NextHopTypes.GetValueOrDefault(nextHop.Split('-')[0]),
            ClientToken = token,
        }));
    }

    public Task DeleteRouteAsync(ResourceAddress address, string id) => session.DeleteAsync(
        address, token => new DeleteRouteEntryRequest { RegionId = Region, RouteEntryId = id, ClientToken = token });

    public async Task CreateVpnGatewayAsync(ResourceAddress address)
    {
        var gateway = wanted.Resource<VpnGatewayDocument>(address);
        var vpcId = session.State.IdOf(new(ResourceKind.Vpc, gateway.Vpc))!;
        await waits.VpcAvailableAsync(vpcId);
        var id = await session.CreateAsync(address, token => Creation.Of(new CreateVpnGatewayRequest
        {
            RegionId = Region,
            Name = gateway.Name,
            VpcId = vpcId,
            Bandwidth = gateway.Bandwidth,
            EnableSsl = gateway.SslConnections is not null,
            SslConnections = gateway.SslConnections,
            VSwitchId = gateway.VSwitches.Count > 0 ? gateway.VSwitches[0].Literal : null,
            DisasterRecoveryVSwitchId = gateway.VSwitches.Count > 1 ? gateway.VSwitches[1].Literal : null,
            ResourceGroupId = gateway.ResourceGroup?.Literal,
            ClientToken = token,
        }), isProtected: gateway.IsProtected);
        await waits.GatewayActiveAsync(id, isNew: true);
    }

    public async Task RenameVpnGatewayAsync(ResourceAddress address, string id)
    {
        await session.ChangeAsync(address, token => new ModifyVpnGatewayAttributeRequest
        {
            RegionId = Region,
            VpnGatewayId = id,
            Name = address.Name,
            ClientToken = token,
        });
        await waits.GatewayActiveAsync(id);
    }

    public async Task DeleteVpnGatewayAsync(ResourceAddress address, string id)
    {
        await session.DeleteAsync(address, token => new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = id, ClientToken = token });
        await waits.GatewayGoneAsync(id);
    }
}
