using SslVpnSdk.Documents;
using SslVpnSdk.Json;

namespace SslVpnSdk.Planning.Tests;

/// <summary>The documents of the contract.</summary>
internal static class ContractDocuments
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contract", $"{name}.sslvpn.json"));

    public static DeploymentDocument Read(string name) => DeploymentJsonReader.Read(Text(name));

    public static DeploymentDocument HeadOffice { get; } = Read("head-office");

    /// <summary>The document with one resource changed.</summary>
    public static DeploymentDocument With<T>(this DeploymentDocument document, string name, Func<T, T> change)
        where T : DocumentResource =>
        document with { Resources = new(document.Resources.Select(r => r is T resource && r.Name == name ? change(resource) : r)) };

    /// <summary>The document without one resource.</summary>
    public static DeploymentDocument Without(this DeploymentDocument document, string name) =>
        document with { Resources = new(document.Resources.Where(resource => resource.Name != name)) };

    /// <summary>The document with a resource more.</summary>
    public static DeploymentDocument Plus(this DeploymentDocument document, DocumentResource resource) =>
        document with { Resources = new([.. document.Resources, resource]) };
}
