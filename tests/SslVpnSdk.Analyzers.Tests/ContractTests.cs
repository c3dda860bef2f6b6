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

    [Theory]
    [InlineData("Staging", "branches.staging.sslvpn.json")]
    [InlineData("Production", "branches.production.sslvpn.json")]
    public void Program_yields_a_document_for_each_environment(string environment, string document) =>
        Assert.Equal(Source.Contract(document), Source.Documents("Contract.Branches", Source.Contract("Branches.cs"))[environment]);

    [Fact]
    public async Task Branches_have_no_diagnostic() => Assert.Empty(await Source.DiagnosticsAsync(Source.Contract("Branches.cs")));

    [Fact]
    public async Task Rejected_programs_are_reported_at_their_spans() => Assert.Equal(
        Expected(Source.Contract("Rejected.cs")), await ReportedAsync(Source.Contract("Rejected.cs")));

    [Theory]
    [InlineData("RejectedPorts")]
    [InlineData("RejectedNetworks")]
    [InlineData("RejectedPools")]
    public void Rejected_program_has_no_document(string program) =>
        Assert.Empty(Source.Documents($"Contract.{program}", Source.Contract("Rejected.cs")));

    /// <summary>What the trailing <c>//!</c> comments name, by line: <c>12:SSLVPN2103 "10.0.0.0/7"</c>.</summary>
    private static string[] Expected(string source) =>
    [
        .. source.Split('\n')
            .Select((line, number) => (Parts: line.Split("//! "), Number: number))
            .Where(line => line.Parts.Length == 2 && !line.Parts[0].StartsWith("//", StringComparison.Ordinal))
            .Select(line => $"{line.Number}:{line.Parts[1].Trim()}"),
    ];

    private static async Task<string[]> ReportedAsync(string source) =>
    [
        .. (await Source.AnalyzeAsync(Source.Compile(source))).Select(diagnostic =>
            $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line}:{diagnostic.Id} {source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}"),
    ];
}
