using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN3006 and SSLVPN3010: a stack names a region, which is that of its gateways.</summary>
internal static class RegionCases
{
    private static readonly Rule Mismatch = RegionMismatchRule.Definition;
    private static readonly Rule Missing = RegionMissingRule.Definition;

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(Mismatch, "a gateway of the stack's region", Existing("\"eu-central-1\"", "gateway")),
        RuleCase.Accepts(Mismatch, "a gateway whose region is not stated", new() { Gateway = """stack.UseVpnGateway("edge", "vpn-1")""" }),
        RuleCase.Accepts(Mismatch, "a gateway elsewhere that no SSL server is on",
            new() { After = """stack.UseVpnGateway("far", "vpn-1").InRegion("us-west-1");""" }),
        RuleCase.Rejects(Mismatch, "a gateway of another region", Existing("\"us-west-1\"", "[|gateway|]"),
            "'staff'", "eu-central-1", "'edge'", "us-west-1"),
        RuleCase.Rejects(Mismatch, "a gateway of a region beside", Existing("\"eu-central-2\"", "[|gateway|]"),
            "'staff'", "eu-central-1", "'edge'", "eu-central-2"),
        RuleCase.Rejects(Mismatch, "a stack whose region is set later", Existing("\"eu-central-1\"", "[|gateway|]") with { After = "stack.InRegion(\"us-west-1\");" },
            "'staff'", "us-west-1", "'edge'", "eu-central-1"),

        RuleCase.Accepts(Missing, "a region", new()),
        RuleCase.Accepts(Missing, "a region named last", new() { Region = null, After = "stack.InRegion(\"eu-central-1\");" }),
        RuleCase.Rejects(Missing, "no call", new() { StackName = "[|\"test\"|]", Region = null }, "test"),
        RuleCase.Rejects(Missing, "an empty region", new() { Region = "[|\"\"|]" }, "test"),
        RuleCase.Rejects(Missing, "a stack named by a constant",
            new() { StackName = "[|StackName|]", Members = "private const string StackName = \"test\";", Region = null }, "test"),
        RuleCase.Rejects(Missing, "an empty stack", new() { StackName = "[|\"test\"|]", Define = "" }, "test"),
    ];

    private static StackSource Existing(string region, string onGateway) => new()
    {
        Gateway = $"stack.UseVpnGateway(\"edge\", id: \"vpn-1\").InRegion({region})",
        OnGateway = onGateway,
    };
}
