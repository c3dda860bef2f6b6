using SslVpnSdk.Documents;

namespace SslVpnSdk.Simulation.Tests.Documents;

/// <summary>Edits that leave what is deployed as it is: other names for it, and protection.</summary>
/// <param name="random">Decides everything.</param>
internal sealed class RandomNames(Random random)
{
    private readonly HashSet<string> _protected = [];

    /// <summary>Whether anything was ever protected. The state remembers it, and a document without it would be refused for good.</summary>
    public bool HasProtected => _protected.Count > 0;

    /// <summary>Whether a resource was ever protected.</summary>
    public bool WasProtected(DocumentResource resource) => _protected.Contains(resource.Name);

    /// <summary>Gives a resource another name, and says which it had.</summary>
    public void Rename(List<DocumentResource> resources, RandomDocuments documents)
    {
        if (Any(resources) is { } resource)
        {
            Rename(resources, resource, documents.Parts.NewName(resource.Type));
        }
    }

    /// <summary>Gives each resource another name.</summary>
    public void RenameAll(List<DocumentResource> resources, RandomDocuments documents)
    {
        for (var i = 0; i < resources.Count; i++)
        {
            if (resources[i] is not ExistingVpnGatewayDocument)
            {
                Rename(resources, resources[i], documents.Parts.NewName(resources[i].Type));
            }
        }
    }

    private void Rename(List<DocumentResource> resources, DocumentResource resource, string name)
    {
        if (WasProtected(resource))
        {
            if (resource.PreviousName is not null)
            {
                // It may not be recorded by this name yet. What is protected by a name that no document has is refused for good.
                return;
            }

            _protected.Add(name);
        }

        resources[resources.IndexOf(resource)] = resource with { Name = name, PreviousName = resource.Name };
        for (var i = 0; i < resources.Count; i++)
        {
            resources[i] = (resource, resources[i]) switch
            {
                (VpcDocument, VpnGatewayDocument gateway) when gateway.Vpc == resource.Name => gateway with { Vpc = name },
                (VpnGatewayDocument, SslServerDocument server) when server.VpnGateway == resource.Name => server with { VpnGateway = name },
                (SslServerDocument, ClientCertificateDocument certificate) when certificate.SslServer == resource.Name => certificate with { SslServer = name },
                var (_, other) => other,
            };
        }
    }

    /// <summary>Protects a resource, often the newest, or no longer.</summary>
    public void Protect(List<DocumentResource> resources)
    {
        if ((random.Next(2) == 0 ? Any(resources) : resources.LastOrDefault(last => last is not ExistingVpnGatewayDocument)) is { } resource)
        {
            _protected.Add(resource.Name);
            resources[resources.IndexOf(resource)] = resource with { IsProtected = !resource.IsProtected };
        }
    }

    private DocumentResource? Any(List<DocumentResource> resources)
    {
        var own = resources.Where(resource => resource is not ExistingVpnGatewayDocument).ToArray();
        return own.Length == 0 ? null : own[random.Next(own.Length)];
    }
}
