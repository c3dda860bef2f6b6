namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN3001: a name has 1 to 100 characters and does not start with http:// or https://.</summary>
public sealed class InvalidNameRuleTests
{
    private static readonly string Longest = new('n', 100);

    [Fact]
    public async Task Name_that_starts_like_an_address_is_reported() => await RuleTest
        .GivenRegion("""stack.AddVpc({|#0:"https://main"|}).WithCidrBlock("10.0.0.0/16");""")
        .Reports("SSLVPN3001", "The name 'https://main' is not valid: it starts with https://. Use 1 to 100 characters that do not start with http:// or https://.")
        .RunAsync();

    [Fact]
    public async Task Empty_name_is_reported() => await RuleTest
        .GivenServer("""stack.AddClientCertificate({|SSLVPN3001:""|}).ForServer(server);""")
        .RunAsync();

    [Fact]
    public async Task Name_of_100_characters_is_right() => await RuleTest
        .GivenServer($"""stack.AddClientCertificate("{Longest}").ForServer(server);""")
        .RunAsync();

    [Fact]
    public async Task Name_of_101_characters_is_reported() => await RuleTest
        .GivenServer($$"""stack.AddClientCertificate({|SSLVPN3001:"{{Longest}}!"|}).ForServer(server);""")
        .RunAsync();

    [Fact]
    public async Task Emoji_is_one_character_of_a_name() => await RuleTest
        .GivenServer($"""stack.AddClientCertificate("{Longest[1..]}😀").ForServer(server);""")
        .RunAsync();
}
