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
    private readonly RandomEdits _edits = new(random);
    private readonly List<DeploymentDocument> _earlier = [];
    private CompanyPolicy _policy = CompanyPolicy.Default;

    /// <summary>The policy of an account in which a VPN gateway can have several SSL servers.</summary>
    public static CompanyPolicy Crowded { get; } = new() { SslServersPerGateway = 4 };

    /// <summary>Whether a gateway may have several servers by now.</summary>
    public bool IsCrowded => _policy == Crowded;

    /// <summary>What documents are made of.</summary>
    public RandomParts Parts { get; } = new(random);

    /// <summary>Whether documents protect something.</summary>
    public bool Protects { get; } = random.Next(4) == 0;

    /// <summary>Whether anything was ever protected.</summary>
    public bool HasProtected => _edits.Names.HasProtected;

    public DeploymentDocument First() => Valid(() => new DeploymentDocument("simulated", null, PlaneHost.Region, new([]), new(Resources())));

    /// <summary>A document that was edited, in one to three places; or an earlier one again.</summary>
    public DeploymentDocument Edited(DeploymentDocument document)
    {
        _earlier.Add(document with { Resources = new(document.Resources.Select(resource => resource with { PreviousName = null })) });
        return random.Next(8) == 0 && !HasProtected ? _earlier[random.Next(_earlier.Count)] : EditedAnew(document);
    }

    /// <summary>Whether a document may be without a resource and what stands on it.</summary>
    public bool CanRemove(IReadOnlyList<DocumentResource> resources, DocumentResource resource) =>
        !_edits.Names.WasProtected(resource)
        && resources.Where(other => RandomEdits.IsOn(other, resource)).All(other => CanRemove(resources, other));

    /// <summary>A document in which all has another name, or whose SSL servers have another protocol, or are not there.</summary>
    public DeploymentDocument WithOtherSettings(DeploymentDocument document)
    {
        if (random.Next(3) == 0)
        {
            List<DocumentResource> renamed = [.. document.Resources];
            _edits.Names.RenameAll(renamed, this);
            return document with { Resources = new(renamed) };
        }

        List<DocumentResource> resources = [.. WithOtherProtocol(document).Resources];
        if (resources.OfType<SslServerDocument>().LastOrDefault() is { } last && random.Next(3) == 0 && CanRemove(resources, last))
        {
            RandomEdits.Remove(resources, last);
        }

        return document with { Resources = new(resources) };
    }

    /// <summary>A document whose SSL servers have another protocol.</summary>
    public static DeploymentDocument WithOtherProtocol(DeploymentDocument document) => document with
    {
        Resources = new(document.Resources.Select(resource => resource is SslServerDocument server
            ? server with { Protocol = server.Protocol == VpnProtocol.Tcp ? VpnProtocol.Udp : VpnProtocol.Tcp }
            : resource)),
    };

    /// <summary>A document that protects nothing.</summary>
    public static DeploymentDocument Unprotected(DeploymentDocument document) =>
        document with { Resources = new(document.Resources.Select(resource => resource with { IsProtected = false })) };

    private DeploymentDocument EditedAnew(DeploymentDocument document) => Valid(() =>
    {
        var edited = document;
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            edited = edited with { Resources = new(_edits.Edit([.. edited.Resources], this)) };
        }

        return edited;
    });

    private IEnumerable<DocumentResource> Resources()
    {
        var resources = new List<DocumentResource>();
        var gateways = new List<string>();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var vpc = new VpcDocument(Parts.NewName("vpc"), $"10.{random.Next(2)}.0.0/16", new([]), new(Enumerable.Range(0, random.Next(3)).Select(_ => Parts.Route())));
            resources.Add(vpc);
            for (var j = random.Next(4); j > 0; j--)
            {
                resources.Add(Parts.Gateway(vpc.Name));
                gateways.Add(resources[^1].Name);
            }
        }

        if (existingGateway is not null)
        {
            resources.Add(new ExistingVpnGatewayDocument(ThirdParty.Name, DocumentValue.Of(existingGateway), null, null, null, null));
            gateways.Add(ThirdParty.Name);
        }

        foreach (var gateway in gateways.Where(_ => random.Next(5) > 0))
        {
            var server = Parts.Server(gateway);
            resources.Add(server);
            resources.AddRange(Enumerable.Range(0, random.Next(4)).Select(_ => new ClientCertificateDocument(Parts.NewName("user"), server.Name)));
        }

        return resources;
    }

    /// <summary>
    /// A document that was edited while all is well: more often in ways that need an order, with several servers on a VPN gateway, but none that has none.
    /// </summary>
    public DeploymentDocument EditedInQuiet(DeploymentDocument document)
    {
        _policy = Crowded;
        while (true)
        {
            var edited = Edited(document);
            if (!BlockExchange.IsIn(document, edited))
            {
                return edited;
            }
        }
    }

    private DeploymentDocument Valid(Func<DeploymentDocument> make)
    {
        while (true)
        {
            var document = make();
            if (HasOwnBlocks(document) && RuleCatalog.Check(document.ToDraft(), _policy).All(violation => !violation.IsError))
            {
                return document;
            }
        }
    }

    /// <summary>No VPC has one route twice, which is the plan's to refuse.</summary>
    private static bool HasOwnBlocks(DeploymentDocument document) => document.Resources.OfType<VpcDocument>()
        .All(vpc => vpc.Routes.DistinctBy(route => route.DestinationCidrBlock).Count() == vpc.Routes.Count);
}
