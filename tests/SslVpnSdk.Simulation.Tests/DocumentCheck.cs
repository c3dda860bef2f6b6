using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

/// <summary>Compares a resource of a document with what is there, without the planner.</summary>
internal static class DocumentCheck
{
    /// <summary>What is otherwise than the document says; null when nothing is.</summary>
    public static string? FaultOf(World world, DocumentResource resource)
    {
        var address = ResourceAddress.Of(resource);
        if (resource is not ExistingVpnGatewayDocument && world.States.State!.Resources[address].IsProtected != resource.IsProtected)
        {
            return $"{address} is{(resource.IsProtected ? "" : " not")} protected, and it is recorded otherwise.";
        }

        var id = world.States.State!.IdOf(address);
        var (there, wanted) = resource switch
        {
            VpcDocument vpc => (Of(world.Plane.Vpc(id)!), Of(vpc)),
            VpnGatewayDocument gateway => (Of(world, world.Plane.Gateway(id)!), Of(gateway)),
            SslServerDocument server => (Of(world, world.Plane.Server(id)!), Of(server)),
            ClientCertificateDocument certificate => (Of(world, world.Plane.Certificate(id)!), Of(certificate)),
            _ => ("", ""),
        };
        return there == wanted ? null : $"{address} shall be {wanted}, and is {there}.";
    }

    private static string Of(Vpc vpc) => $"{vpc.VpcName} {vpc.CidrBlock}";

    private static string Of(VpcDocument vpc) => $"{vpc.Name} {vpc.CidrBlock}";

    private static string Of(World world, VpnGateway gateway) =>
        $"{gateway.Name} {NameOf(world, gateway.VpcId)} {gateway.Spec.TrimEnd('M')} {gateway.SslMaxConnections}";

    private static string Of(VpnGatewayDocument gateway) => $"{gateway.Name} {gateway.Vpc} {gateway.Bandwidth} {gateway.SslConnections}";

    private static string Of(World world, SslVpnServer server) => string.Join(
        ' ',
        server.Name,
        NameOf(world, server.VpnGatewayId),
        string.Join(',', server.LocalSubnet.Split(',').Order(StringComparer.Ordinal)),
        server.ClientIpPool,
        server.Proto,
        server.Port,
        server.Compress);

    private static string Of(SslServerDocument server) => string.Join(
        ' ',
        server.Name,
        server.VpnGateway,
        string.Join(',', server.LocalNetworks.Order(StringComparer.Ordinal)),
        server.ClientCidrBlock,
        server.Protocol.ToWord(),
        server.Port,
        server.Compressed);

    /// <summary>What others invalidated without a trace, nobody can know of.</summary>
    private static string Of(World world, SslVpnClientCertKey certificate) => string.Join(
        ' ',
        certificate.Name,
        NameOf(world, certificate.SslVpnServerId),
        world.IsSilent && world.ThirdParty.Deeds.HasInvalidated(certificate.SslVpnClientCertId) ? "normal" : certificate.Status);

    private static string Of(ClientCertificateDocument certificate) => $"{certificate.Name} {certificate.SslServer} normal";

    private static string NameOf(World world, string id) => world.States.AddressOf(id)?.Name ?? ThirdParty.Name;
}
