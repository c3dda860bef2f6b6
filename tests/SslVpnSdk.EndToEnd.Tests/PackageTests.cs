using System.IO.Compression;

namespace SslVpnSdk.EndToEnd.Tests;

[Collection(EndToEndTests.Name)]
public sealed class PackageTests(PackedFeed feed)
{
    [Fact]
    public void The_sdk_brings_compiler_and_build_parts_with_all_that_they_need() =>
        Assert.Equal(
            [
                "README.md",
                "SslVpnSdk.nuspec",
                "analyzers/dotnet/cs/SslVpnSdk.Analyzers.dll",
                "analyzers/dotnet/cs/SslVpnSdk.CodeFixes.dll",
                "analyzers/dotnet/cs/SslVpnSdk.Completion.dll",
                "analyzers/dotnet/cs/SslVpnSdk.Model.dll",
                "analyzers/dotnet/cs/System.Net.IPNetwork.dll",
                "build/SslVpnSdk.props",
                "build/SslVpnSdk.targets",
                "buildTransitive/SslVpnSdk.props",
                "buildTransitive/SslVpnSdk.targets",
                "lib/net10.0/SslVpnSdk.dll",
                "lib/net10.0/SslVpnSdk.xml",
                "tasks/netstandard2.0/SslVpnSdk.Build.dll",
            ],
            Files("SslVpnSdk"));

    [Fact]
    public void The_model_is_a_library_alone() =>
        Assert.Equal(
            ["README.md", "SslVpnSdk.Model.nuspec", "lib/netstandard2.0/SslVpnSdk.Model.dll", "lib/netstandard2.0/SslVpnSdk.Model.xml"],
            Files("SslVpnSdk.Model"));

    [Fact]
    public void What_rules_of_a_company_derive_from_is_a_library_and_runs_nothing() =>
        Assert.Equal(
            ["README.md", "SslVpnSdk.Analyzers.nuspec", "lib/netstandard2.0/SslVpnSdk.Analyzers.dll", "lib/netstandard2.0/SslVpnSdk.Analyzers.xml"],
            Files("SslVpnSdk.Analyzers"));

    [Theory]
    [InlineData("SslVpnSdk.Analyzers", "SslVpnSdk.Model")]
    [InlineData("SslVpnSdk", "SslVpnSdk.Model", "Polly.Core")]
    [InlineData("SslVpnSdk.Model", "IPNetwork2")]
    public void A_package_names_the_packages_it_needs_and_no_others(string id, params string[] dependencies) => Assert.Equal(
        dependencies.Order(StringComparer.Ordinal),
        Manifest(id).Split("<dependency id=\"")[1..].Select(text => text[..text.IndexOf('"', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("SslVpnSdk")]
    [InlineData("SslVpnSdk.Analyzers")]
    [InlineData("SslVpnSdk.Model")]
    public void A_package_names_its_licence(string id) =>
        Assert.Contains("""<license type="expression">MIT</license>""", Manifest(id), StringComparison.Ordinal);

    private IEnumerable<string> Files(string id)
    {
        using var package = ZipFile.OpenRead(feed.Package(id));
        return package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private string Manifest(string id)
    {
        using var package = ZipFile.OpenRead(feed.Package(id));
        using var reader = new StreamReader(package.GetEntry($"{id}.nuspec")!.Open());
        return reader.ReadToEnd();
    }
}
