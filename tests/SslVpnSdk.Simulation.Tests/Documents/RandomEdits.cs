using SslVpnSdk.Documents;

namespace SslVpnSdk.Simulation.Tests.Documents;

/// <summary>What people do to documents.</summary>
/// <param name="random">Decides everything.</param>
internal sealed class RandomEdits(Random random)
{
    private const int Succession = 1;
    private const int Reissue = 16;
    private const int Handover = 18;
    private const int Protection = 23;

    private readonly RandomHandovers _handovers = new(random);

    /// <summary>Edits of what resources are called.</summary>
    public RandomNames Names { get; } = new(random);

    /// <summary>The resources after one edit, which may break rules or have changed nothing.</summary>
    public List<DocumentResource> Edit(List<DocumentResource> resources, RandomDocuments documents)
    {
        switch (Kind(documents))
        {
            case 0 when Any(resources, _ => true) is { } any && documents.CanRemove(resources, any):
                Remove(resources, any);
                break;
            case Succession when Any<ClientCertificateDocument>(resources) is { } certificate && documents.CanRemove(resources, certificate):
                Remove(resources, certificate);
                resources.AddRange(random.Next(3) == 0 ? [] : [new ClientCertificateDocument(documents.Parts.NewName("user"), Any<SslServerDocument>(resources)!.Name)]);
                break;
            case 2 or 3 when Any<SslServerDocument>(resources) is { } server:
                resources.Add(new ClientCertificateDocument(documents.Parts.NewName("user"), server.Name));
                break;
            case 4 or 5 when Any<SslServerDocument>(resources) is { } server:
                Change(resources, server, server with { Protocol = server.Protocol == VpnProtocol.Tcp ? VpnProtocol.Udp : VpnProtocol.Tcp });
                break;
            case 6 when Any<SslServerDocument>(resources) is { } server:
                Change(resources, server, server with { Port = random.Next(1194, 1200), Compressed = random.Next(2) == 0 });
                break;
            case 7 when Any<SslServerDocument>(resources) is { } server:
                Change(resources, server, server with { ClientCidrBlock = documents.Parts.Block() });
                break;
            case 8 when Any<SslServerDocument>(resources) is { } one && Any<SslServerDocument>(resources) is { } other && one != other:
                Change(resources, one, one with { ClientCidrBlock = other.ClientCidrBlock });
                Change(resources, other, other with { ClientCidrBlock = one.ClientCidrBlock });
                break;
            case 9 when Any<SslServerDocument>(resources) is { } server && !Names.WasProtected(server):
                Replace(resources, server, documents.Parts.NewName("server"));
                break;
            case 10 when Gateways(resources) is [_, ..] gateways:
                resources.Add(documents.Parts.Server(gateways[random.Next(gateways.Count)]));
                break;
            case 11 when Any<SslServerDocument>(resources) is { } server && Gateways(resources) is [_, ..] gateways:
                Change(resources, server, server with { VpnGateway = gateways[random.Next(gateways.Count)] });
                break;
            case 12 when Any<VpnGatewayDocument>(resources) is { } gateway:
                Change(resources, gateway, gateway with { Bandwidth = gateway.Bandwidth == 10 ? 100 : 10 });
                break;
            case 13 when Any<VpcDocument>(resources) is { } vpc:
                resources.Add(documents.Parts.Gateway(vpc.Name));
                break;
            case 14 when Any<VpcDocument>(resources) is { } vpc:
                Change(resources, vpc, vpc with { Routes = new(Enumerable.Range(0, random.Next(3)).Select(_ => documents.Parts.Route())) });
                break;
            case 15 when Any<VpcDocument>(resources) is { } vpc && random.Next(3) == 0:
                Change(resources, vpc, vpc with { CidrBlock = vpc.CidrBlock == "10.0.0.0/16" ? "10.1.0.0/16" : "10.0.0.0/16" });
                break;
            case Reissue or 17 when Any<SslServerDocument>(resources) is { } server:
                Change(resources, server, server with { Protocol = server.Protocol == VpnProtocol.Tcp ? VpnProtocol.Udp : VpnProtocol.Tcp });
                resources.Add(new ClientCertificateDocument(documents.Parts.NewName("user"), server.Name));
                break;
            case Handover or 19 or 20:
                _handovers.Edit(resources, documents);
                break;
            case 21 or 22:
                Names.Rename(resources, documents);
                break;
            case Protection:
                Names.Protect(resources);
                break;
        }

        return resources;
    }

    private int Kind(RandomDocuments documents) =>
        documents.Protects && random.Next(6) == 0 ? Protection
        : documents.IsCrowded ? random.Next(9) switch { < 3 => Handover, < 5 => Reissue, 5 => Succession, _ => random.Next(Protection) }
        : random.Next(Protection);

    private static List<string> Gateways(List<DocumentResource> resources) =>
        [.. resources.Where(resource => resource is VpnGatewayDocument or ExistingVpnGatewayDocument).Select(resource => resource.Name)];

    private static void Change(List<DocumentResource> resources, DocumentResource old, DocumentResource changed) =>
        resources[resources.IndexOf(old)] = changed;

    /// <summary>The server goes, and another takes its certificates.</summary>
    private static void Replace(List<DocumentResource> resources, SslServerDocument server, string name)
    {
        Change(resources, server, server with { Name = name });
        foreach (var certificate in resources.OfType<ClientCertificateDocument>().Where(certificate => certificate.SslServer == server.Name).ToArray())
        {
            Change(resources, certificate, certificate with { SslServer = name });
        }
    }

    /// <summary>Removes a resource with all that stands on it.</summary>
    public static void Remove(List<DocumentResource> resources, DocumentResource? removed)
    {
        if (removed is null || !resources.Remove(removed))
        {
            return;
        }

        foreach (var dependent in resources.Where(resource => IsOn(resource, removed)).ToArray())
        {
            Remove(resources, dependent);
        }
    }

    public static bool IsOn(DocumentResource resource, DocumentResource other) => (resource, other) switch
    {
        (VpnGatewayDocument gateway, VpcDocument) => gateway.Vpc == other.Name,
        (SslServerDocument server, VpnGatewayDocument or ExistingVpnGatewayDocument) => server.VpnGateway == other.Name,
        (ClientCertificateDocument certificate, SslServerDocument) => certificate.SslServer == other.Name,
        _ => false,
    };

    private T? Any<T>(List<DocumentResource> resources)
        where T : DocumentResource => (T?)Any(resources, resource => resource is T);

    private DocumentResource? Any(List<DocumentResource> resources, Func<DocumentResource, bool> which)
    {
        var found = resources.Where(which).ToArray();
        return found.Length == 0 ? null : found[random.Next(found.Length)];
    }
}
