namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>The sample of a company's rules, loaded by the compiler beside the SDK's package: it brings no assembly but its own.</summary>
[Collection(EndToEndTests.Name)]
public sealed class CompanyRulesTests(PackedFeed feed)
{
    private static string Sample => Path.Combine(TestBuild.RepositoryRoot, "samples");

    [Fact]
    public void Rules_are_reported_at_the_expressions_and_suppressed_like_any()
    {
        var project = new TestProject(feed, "company-rules", items: TestProject.SdkReference + """<Analyzer Include="CompanyRules.dll" />""");
        File.Copy(Path.Combine(Sample, "CompanyRules", "bin", TestBuild.Configuration, "netstandard2.0", "CompanyRules.dll"), project["CompanyRules.dll"]);
        var source = File.ReadAllText(Path.Combine(Sample, "CompanyOffices", "PaymentsOffice.cs"));
        project.Write("PaymentsOffice.cs", source);
        var clean = project.Build();
        clean.AssertSucceeded();
        Assert.DoesNotContain("ACME", clean.Output, StringComparison.Ordinal);

        var broken = source
            .Replace("\"payments-staff\"", "\"staff\"", StringComparison.Ordinal)
            .Replace("? 100 :", "? 20 :", StringComparison.Ordinal);
        project.Write("PaymentsOffice.cs", broken);
        var rejected = project.Rebuild();
        rejected.AssertFailedWith($"PaymentsOffice.cs({SourcePosition.Of("20 :", broken)}): error ACME0002: VPN gateway 'payments-edge' has 20 SSL connections in production. Use 50 or more.");
        Assert.Contains(
            $"PaymentsOffice.cs({SourcePosition.Of("\"staff\"", broken)}): warning ACME0001: SSL server 'staff' does not begin with the team's name. Call it 'payments-staff'.",
            rejected.Output,
            StringComparison.Ordinal);

        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ACME0001.severity = none\n");
        project.Write("PaymentsOffice.cs", $"#pragma warning disable ACME0002\n{broken}");
        var suppressed = project.Rebuild();
        suppressed.AssertSucceeded();
        Assert.DoesNotContain("ACME", suppressed.Output, StringComparison.Ordinal);
        Assert.Equal(["payments-office.production.sslvpn.json", "payments-office.staging.sslvpn.json"], project.Documents);
    }
}
