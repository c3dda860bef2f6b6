namespace SslVpnSdk.Analyzers.Tests;

public class ContractTests
{
    [Theory]
    [InlineData("HeadOffice", "head-office.sslvpn.json")]
    [InlineData("PartnerAccess", "partner-access.sslvpn.json")]
    public void Program_yields_its_document_to_the_byte(string program, string document) =>
        Assert.Equal(Source.Contract(document), Source.Documents($"Contract.{program}", Source.Contract($"{program}.cs"))["Default"]);

    [Fact]
    public async Task Head_office_has_no_diagnostic() => Assert.Empty(await Source.DiagnosticsAsync(Source.Contract("HeadOffice.cs")));

    [Fact]
    public async Task Partner_access_is_told_of_its_compression() =>
        Assert.Equal(["SSLVPN4002 WithCompression"], await Source.DiagnosticsAsync(Source.Contract("PartnerAccess.cs")));

    [Fact]
    public async Task Rejected_networks_are_reported_at_their_spans() => Assert.Equal(
        Expected(RejectedPrograms.Networks), await ReportedAsync(RejectedPrograms.Networks));

    [Fact]
    public async Task Rejected_pools_are_reported_at_their_spans() => Assert.Equal(
        Expected(RejectedPrograms.Pools), await ReportedAsync(RejectedPrograms.Pools));

    [Fact]
    public void Rejected_programs_have_no_document()
    {
        Assert.Empty(Source.Documents("Contract.RejectedNetworks", RejectedPrograms.Networks));
        Assert.Empty(Source.Documents("Contract.RejectedPools", RejectedPrograms.Pools));
    }

    /// <summary>What the trailing <c>//!</c> comments name, by line: <c>12:SSLVPN2103 "10.0.0.0/7"</c>.</summary>
    private static string[] Expected(string source) =>
    [
        .. source.Split('\n')
            .Select((line, number) => (Parts: line.Split("//! "), Number: number))
            .Where(line => line.Parts.Length == 2)
            .Select(line => $"{line.Number}:{line.Parts[1].Trim()}"),
    ];

    private static async Task<string[]> ReportedAsync(string source) =>
    [
        .. (await Source.AnalyzeAsync(Source.Compile(source))).Select(diagnostic =>
            $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line}:{diagnostic.Id} {source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}"),
    ];
}
