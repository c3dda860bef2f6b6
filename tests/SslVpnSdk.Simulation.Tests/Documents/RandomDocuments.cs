using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Documents;

/// <summary>Documents that break no rule: small ones, and such as somebody edited.</summary>
/// <param name="random">Decides everything.</param>
/// <param name="existingGateway">The id of a VPN gateway that documents may use; null for none.</param>
internal sealed class RandomDocuments(Random random, string? existingGateway)
{
    private const int Blocks = 8;
    private const string ExistingName = "theirs";

    private readonly RandomEdits _edits = new(random);
    private int _names;

    public DeploymentDocument First() => Valid(() => new DeploymentDocument("simulated", null, PlaneHost.Region, new([]), new(Resources())));

    /// <summary>A document that was edited, in one to three places.</summary>
    public DeploymentDocument Edited(DeploymentDocument document) => Valid(() =>
    {
        var edited = document;
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            edited = edited with { Resources = new(_edits.Edit([.. edited.Resources], this)) };
        }

        return edited;
    });

    public string NewName(string kind) => $"{kind}-{++_names}";

    public string Block() => $"192.168.{random.Next(Blocks)}.0/24";

    public SslServerDocument Server(string gateway) => new(
        NewName("server"),
        gateway,
        new(Enumerable.Range(1, random.Next(1, 3)).Select(i => $"10.0.{i}.0/24")),
        Block(),
        random.Next(2) == 0 ? VpnProtocol.Tcp : VpnProtocol.Udp,
        random.Next(1194, 1200),
        EncryptionAlgorithm.Aes256Cbc,
        random.Next(4) == 0,
        null);

    public RouteDocument Route() => new(random.Next(3) == 0 ? Block() : $"172.31.{random.Next(Blocks)}.0/24", DocumentValue.Of($"i-{random.Next(3)}"));

    public VpnGatewayDocument Gateway(string vpc) => new(NewName("gateway"), vpc, random.Next(2) == 0 ? 10 : 100, random.Next(2) == 0 ? 5 : 10, new([]), null);

    private IEnumerable<DocumentResource> Resources()
    {
        var resources = new List<DocumentResource>();
        var gateways = new List<string>();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var vpc = new VpcDocument(NewName("vpc"), $"10.{random.Next(2)}.0.0/16", new([]), new(Enumerable.Range(0, random.Next(3)).Select(_ => Route())));
            resources.Add(vpc);
            for (var j = random.Next(3); j > 0; j--)
            {
                resources.Add(Gateway(vpc.Name));
                gateways.Add(resources[^1].Name);
            }
        }

        if (existingGateway is not null)
        {
            resources.Add(new ExistingVpnGatewayDocument(ExistingName, DocumentValue.Of(existingGateway), null, null, null, null));
            gateways.Add(ExistingName);
        }

        foreach (var gateway in gateways.Where(_ => random.Next(5) > 0))
        {
            var server = Server(gateway);
            resources.Add(server);
            resources.AddRange(Enumerable.Range(0, random.Next(4)).Select(_ => new ClientCertificateDocument(NewName("user"), server.Name)));
        }

        return resources;
    }

    private static DeploymentDocument Valid(Func<DeploymentDocument> make)
    {
        while (true)
        {
            var document = make();
            if (HasOwnBlocks(document) && RuleCatalog.Check(document.ToDraft(), CompanyPolicy.Default).All(violation => !violation.IsError))
            {
                return document;
            }
        }
    }

    /// <summary>No VPC has one route twice, which is the plan's to refuse.</summary>
    private static bool HasOwnBlocks(DeploymentDocument document) => document.Resources.OfType<VpcDocument>()
        .All(vpc => vpc.Routes.DistinctBy(route => route.DestinationCidrBlock).Count() == vpc.Routes.Count);
}
