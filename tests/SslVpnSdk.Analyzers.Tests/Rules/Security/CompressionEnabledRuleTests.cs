namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN4002: nothing is compressed inside the encrypted connection.</summary>
public sealed class CompressionEnabledRuleTests
{
    [Fact]
    public async Task Call_without_an_argument_is_reported_at_its_name() => await RuleTest
        .GivenServer("""server.{|#0:WithCompression|}();""")
        .Reports("SSLVPN4002", "Compression inside an encrypted connection leaks the lengths of secrets (VORACLE). Remove WithCompression unless old clients need it.")
        .RunAsync();

    [Fact]
    public async Task Argument_is_reported() => await RuleTest.GivenServer("""server.WithCompression({|SSLVPN4002:true|});""").RunAsync();

    [Fact]
    public async Task Compression_that_is_turned_off_is_right() => await RuleTest
        .GivenServer("""server.WithCompression().WithCompression(false);""")
        .RunAsync();
}
