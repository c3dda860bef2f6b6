using SslVpnSdk.Documents;

namespace SslVpnSdk.Simulation.Tests.Documents;

/// <summary>Edits by which addresses of a VPC pass from one to another, at once: an order is all that makes them possible.</summary>
/// <param name="random">Decides everything.</param>
internal sealed class RandomHandovers(Random random)
{
    /// <summary>The resources after one such edit; as they were when there is nobody to take part in it.</summary>
    public void Edit(List<DocumentResource> resources, RandomDocuments documents)
    {
        var servers = resources.OfType<SslServerDocument>().ToArray();
        if (servers.Length == 0)
        {
            return;
        }

        var leaver = servers[random.Next(servers.Length)];
        var vpc = VpcOf(resources, leaver);
        var gateways = resources.OfType<VpnGatewayDocument>().Where(gateway => gateway.Vpc == vpc?.Name).ToArray();
        var takers = servers.Where(server => server != leaver && VpcOf(resources, server) == vpc).ToArray();
        var block = leaver.ClientCidrBlock;
        switch (random.Next(7))
        {
            case 0 or 5 or 6 when takers.Length > 0:
                Change(resources, leaver, leaver with { ClientCidrBlock = documents.Parts.Block() });
                Take(resources, takers[random.Next(takers.Length)], block);
                break;
            case 1 when takers.Length > 0 && documents.CanRemove(resources, leaver):
                RandomEdits.Remove(resources, leaver);
                Take(resources, takers[random.Next(takers.Length)], block);
                break;
            case 2 when gateways.Length > 0 && documents.CanRemove(resources, leaver):
                RandomEdits.Remove(resources, leaver);
                resources.Add(documents.Parts.Server(gateways[random.Next(gateways.Length)].Name) with { ClientCidrBlock = block });
                break;
            case 3 when vpc is not null:
                Change(resources, leaver, leaver with { ClientCidrBlock = documents.Parts.Block() });
                Change(resources, vpc, vpc with { Routes = new([.. vpc.Routes, new RouteDocument(RandomParts.Inside(block), DocumentValue.Of("i-9"))]) });
                break;
            case 4 when vpc?.Routes.FirstOrDefault(IsOfClients) is { } route:
                Change(resources, vpc!, vpc! with { Routes = new(vpc!.Routes.Where(other => other != route)) });
                Take(resources, leaver, RandomParts.Around(route.DestinationCidrBlock));
                break;
        }
    }

    private static bool IsOfClients(RouteDocument route) => RandomParts.Around(route.DestinationCidrBlock) != route.DestinationCidrBlock;

    private static VpcDocument? VpcOf(List<DocumentResource> resources, SslServerDocument server) =>
        resources.OfType<VpnGatewayDocument>().FirstOrDefault(gateway => gateway.Name == server.VpnGateway) is { } gateway
            ? resources.OfType<VpcDocument>().First(vpc => vpc.Name == gateway.Vpc)
            : null;

    private static void Take(List<DocumentResource> resources, SslServerDocument server, string block) =>
        Change(resources, server, server with { ClientCidrBlock = block });

    private static void Change(List<DocumentResource> resources, DocumentResource old, DocumentResource changed) =>
        resources[resources.IndexOf(old)] = changed;
}
