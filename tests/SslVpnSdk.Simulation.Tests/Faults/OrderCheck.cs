using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>
/// Looks at whether it is time for a call, by what is there and not by what the engine's graph says: what it stands on is there and as the document
/// says, what stands on it is gone, and what is deleted was to be.
/// </summary>
internal sealed class OrderCheck(World world, EngineProcess process)
{
    public void Check(object request)
    {
        if (process.Agreed is { } agreed && process.Calls.Has(request) && FaultOf(request, agreed) is { } fault)
        {
            throw new ViolationException($"{process.Name} {fault}: {request}");
        }
    }

    private string? FaultOf(object request, Agreement agreed) => request switch
    {
        CreateSslVpnServerRequest { ClientIpPool: { } block, VpnGatewayId: { Length: > 0 } gateway } when TakenFault(block, gateway, null, agreed) is { } fault => fault,
        ModifySslVpnServerRequest { ClientIpPool: { } block, SslVpnServerId: var id } when TakenFault(block, world.Plane.Server(id)?.VpnGatewayId, id, agreed) is { } fault => fault,
        CreateVpnGatewayRequest { VpcId: null or "" } => "makes a VPN gateway in no VPC",
        CreateSslVpnServerRequest { VpnGatewayId: null or "" } => "makes an SSL server on no VPN gateway",
        CreateSslVpnClientCertRequest { SslVpnServerId: null or "" } => "makes a certificate for no SSL server",
        CreateSslVpnClientCertRequest create => IssueFault(create.SslVpnServerId, agreed),
        DeleteSslVpnClientCertRequest delete => ReissueFault(delete.SslVpnClientCertId, agreed) ?? DeletionFault(delete.SslVpnClientCertId, agreed),
        DeleteSslVpnServerRequest delete => DeletionFault(delete.SslVpnServerId, agreed),
        DeleteVpnGatewayRequest delete => DeletionFault(delete.VpnGatewayId, agreed)
            ?? Left(PlaneContent.Of(world.Plane).Servers.Where(server => server.VpnGatewayId == delete.VpnGatewayId).Select(server => server.SslVpnServerId)),
        DeleteVpcRequest delete => DeletionFault(delete.VpcId, agreed) ?? Left(InVpc(delete.VpcId)),
        _ => null,
    };

    /// <summary>When all goes well, who takes a block in a VPC comes after who leaves it; unless both take from each other.</summary>
    private string? TakenFault(string block, string? gateway, string? taker, Agreement agreed)
    {
        if (!process.Hazards.IsSure || world.Plane.Gateway(gateway) is not { } used)
        {
            return null;
        }

        var holder = PlaneContent.Of(world.Plane).Servers.FirstOrDefault(server => server.ClientIpPool == block && server.SslVpnServerId != taker);
        return world.Plane.Gateway(holder?.VpnGatewayId)?.VpcId == used.VpcId
            && agreed.StepOf(world.States.AddressOf(holder!.SslVpnServerId)) is { } step
            && (step.IsGoingAway || step.Changes.Any(change => change.Name == "clientCidrBlock"))
            && !agreed.HasExchange
                ? $"takes {block}, which {holder.SslVpnServerId} has still to leave"
                : null;
    }

    /// <summary>What is issued before the server has its settings is invalidated by their change.</summary>
    private string? IssueFault(string id, Agreement agreed) =>
        world.Plane.Server(id) is { } server
        && (process.Hazards.IsAlone || !world.ThirdParty.Deeds.HasTouched(id))
        && agreed.Plan.Document.Resources.OfType<SslServerDocument>().FirstOrDefault(wanted => wanted.Name == world.States.AddressOf(id)?.Name) is { } wanted
        && (server.Proto != wanted.Protocol.ToWord() || server.Compress != wanted.Compressed)
            ? "issues a certificate for settings which the SSL server does not have yet"
            : null;

    private string? ReissueFault(string id, Agreement agreed) =>
        agreed.StepOf(world.States.AddressOf(id)) is { IsReissue: true }
        && world.Plane.Certificate(id) is { Status: "normal" } certificate
        && !world.ThirdParty.Deeds.HasTouched(certificate.SslVpnServerId)
            ? "takes away a certificate that still works, before its SSL server has changed"
            : null;

    /// <summary>Nobody misses a certificate that did not work.</summary>
    private string? DeletionFault(string id, Agreement agreed) =>
        world.States.AddressOf(id) is { } address
        && agreed.StepOf(address) is not { Action: PlanAction.Create or PlanAction.Delete or PlanAction.Replace }
        && (address.Kind != ResourceKind.ClientCertificate || world.Plane.Certificate(id) is { Status: "normal" })
            ? $"deletes {address}, of which its plan says no such thing"
            : null;

    private IEnumerable<string> InVpc(string vpc)
    {
        var content = PlaneContent.Of(world.Plane);
        var tables = content.Vpcs.Where(there => there.VpcId == vpc).SelectMany(there => there.RouterTableIds).ToArray();
        return content.Gateways.Where(gateway => gateway.VpcId == vpc).Select(gateway => gateway.VpnGatewayId)
            .Concat(content.DeclaredRoutes.Where(route => tables.Contains(route.RouteTableId)).Select(route => route.RouteEntryId));
    }

    private string? Left(IEnumerable<string> standing) =>
        standing.FirstOrDefault(id => world.States.AddressOf(id) is not null) is { } id ? $"deletes what {world.States.AddressOf(id)} stands on" : null;
}
