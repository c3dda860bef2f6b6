namespace SslVpnSdk.EndToEnd.Tests;

[Collection(EndToEndTests.Name)]
public sealed class RejectedBuildTests(PackedFeed feed)
{
    [Fact]
    public void QuickStart_on_port_443_fails_the_build_at_the_literal_and_leaves_no_document()
    {
        var project = new TestProject(feed, "rejected");
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "SmallOffice.cs"));
        project.Write("SmallOffice.cs", source);
        project.Build().AssertSucceeded();
        Assert.Equal(["small-office.sslvpn.json"], project.Documents);

        var broken = source.Replace(".WithPort(1194)", ".WithPort(443)", StringComparison.Ordinal);
        project.Write("SmallOffice.cs", broken);

        project.Rebuild().AssertFailedWith($"SmallOffice.cs({SourcePosition.Of("443)", broken)}): error SSLVPN1002: ");
        Assert.Empty(project.Documents);
    }

    [Fact]
    public void A_suppressed_error_still_fails_the_build()
    {
        var project = new TestProject(feed, "suppressed", "<NoWarn>SSLVPN1002</NoWarn>");
        project.Write("HeadOffice.cs", ContractBuild.ContractFile("HeadOffice.cs").Replace("/22\")", "/22\").WithPort(443)", StringComparison.Ordinal));

        project.Build().AssertFailedWith("error SSLVPN1002: Stack 'head-office' has no document. ");
        Assert.Empty(project.Documents);
    }
}
