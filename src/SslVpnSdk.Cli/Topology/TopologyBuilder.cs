using System.Globalization;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Topology;

/// <summary>Makes the graph of a document, kind by kind. What stands on something that is not declared stands by itself.</summary>
internal sealed class TopologyBuilder
{
    private readonly NodeList _list;

    private TopologyBuilder(Plan? plan) => _list = new NodeList(plan);

    /// <summary>The graph of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="plan">The plan whose actions the nodes show, with what it deletes; null for none.</param>
    public static TopologyGraph Of(DeploymentDocument document, Plan? plan = null)
    {
        var builder = new TopologyBuilder(plan);
        var resources = document.Resources;
        Each<VpcDocument>(resources, builder.Vpc);
        Each<VpnGatewayDocument>(resources, builder.VpnGateway);
        Each<ExistingVpnGatewayDocument>(resources, builder.ExistingVpnGateway);
        Each<SslServerDocument>(resources, builder.SslServer);
        Each<ClientCertificateDocument>(resources, builder.ClientCertificate);
        builder._list.AddDeleted();
        var title = document.Environment is null ? document.Stack : $"{document.Stack} ({document.Environment})";
        return builder._list.ToGraph(PrintableText.Of($"{title} in {document.Region}"));
    }

    private static void Each<T>(IEnumerable<DocumentResource> resources, Action<T> add)
    {
        foreach (var resource in resources.OfType<T>())
        {
            add(resource);
        }
    }

    private void Vpc(VpcDocument vpc)
    {
        var address = ResourceAddress.Of(vpc);
        _list.Add(address, null, [vpc.CidrBlock, .. vpc.UserCidrBlocks]);
        foreach (var route in vpc.Routes)
        {
            _list.Add(ResourceAddress.OfRoute(vpc, route), address, [$"to {Text(route.NextHop)}"]);
        }
    }

    private void VpnGateway(VpnGatewayDocument gateway) => _list.Add(
        ResourceAddress.Of(gateway),
        new ResourceAddress(ResourceKind.Vpc, gateway.Vpc),
        [$"{Number(gateway.Bandwidth)} Mbit/s", .. Seats(gateway.SslConnections)]);

    private void ExistingVpnGateway(ExistingVpnGatewayDocument gateway) => _list.Add(ResourceAddress.Of(gateway), null, Details(gateway));

    private void SslServer(SslServerDocument server)
    {
        var made = new ResourceAddress(ResourceKind.VpnGateway, server.VpnGateway);
        _list.Add(
            ResourceAddress.Of(server), _list.Has(made) ? made : new(ResourceKind.ExistingVpnGateway, server.VpnGateway), Details(server), server.LocalNetworks);
    }

    private void ClientCertificate(ClientCertificateDocument certificate) =>
        _list.Add(ResourceAddress.Of(certificate), new ResourceAddress(ResourceKind.SslServer, certificate.SslServer), []);

    private static IEnumerable<string> Details(ExistingVpnGatewayDocument gateway) =>
        [Text(gateway.Id), .. gateway.VpcCidrBlock is { } block ? [$"in a VPC {block}"] : Array.Empty<string>(), .. Seats(gateway.SslConnections)];

    private static IEnumerable<string> Details(SslServerDocument server) =>
    [
        $"{server.Protocol.ToWord()} {Number(server.Port)}",
        $"clients {server.ClientCidrBlock}",
        $"encryption {server.EncryptionAlgorithm.ToWord()}{(server.Compressed ? ", compressed" : "")}",
        .. server.TwoFactorAuthentication is { } twoFactor ? [$"two-factor by {Text(twoFactor.IdaasInstanceId)}"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Seats(int? connections) => connections is { } seats ? [$"{Number(seats)} SSL connections"] : [];

    private static string Text(DocumentValue value) => value.Literal ?? $"parameter {value.Parameter}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
