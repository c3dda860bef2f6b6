using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>Others delete what the engine is about to.</summary>
internal sealed class Overtaking(World world, ThirdParty others)
{
    /// <summary>Deletes a VPN gateway of ours that has no SSL server.</summary>
    public void DeleteIdleGateway()
    {
        var content = PlaneContent.Of(world.Plane);
        var idle = content.Gateways
            .Where(gateway => !others.Owns(gateway.VpnGatewayId) && content.Servers.All(server => server.VpnGatewayId != gateway.VpnGatewayId))
            .ToArray();
        if (idle.Length > 0)
        {
            Delete(new DeleteVpnGatewayRequest { RegionId = PlaneHost.Region, VpnGatewayId = idle[world.Random.Next(idle.Length)].VpnGatewayId });
        }
    }

    /// <summary>Deletes what somebody is about to delete, or waits for.</summary>
    public void Delete(object request)
    {
        try
        {
            switch (request)
            {
                case DeleteSslVpnServerRequest delete:
                    others.Say($"deletes SSL server {delete.SslVpnServerId} as well");
                    world.Plane.Send(delete with { ClientToken = null });
                    break;
                case DescribeVpnGatewaysRequest { VpnGatewayId: { } id } when !others.Owns(id):
                    Delete(new DeleteVpnGatewayRequest { RegionId = PlaneHost.Region, VpnGatewayId = id });
                    break;
                case DeleteVpnGatewayRequest delete:
                    world.Plane.Send(delete with { ClientToken = null });
                    others.Deeds.Delete(delete.VpnGatewayId);
                    others.Say($"deletes VPN gateway {delete.VpnGatewayId}");
                    break;
                case DeleteRouteEntryRequest delete:
                    others.Say($"deletes route {delete.RouteEntryId} as well");
                    world.Plane.Send(delete with { ClientToken = null });
                    break;
            }
        }
        catch (ControlPlaneException exception)
        {
            others.Say($"is refused: {exception.Code}");
        }
    }
}
