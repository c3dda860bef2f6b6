using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN2001 and SSLVPN2002: the text of a CIDR block, wherever one stands.</summary>
internal static class CidrBlockCases
{
    private const string Octet = "is not a number from 0 to 255 without leading zeros";
    private const string Prefix = "is not a number from 0 to 32 without leading zeros";

    private static readonly Rule Invalid = InvalidCidrBlockRule.Definition;
    private static readonly Rule HostBits = CidrBlockHasHostBitsRule.Definition;

    private static readonly (string Text, string Fault)[] Faults =
    [
        (" 192.168.0.0/24", "it has white space in it"),
        ("192.168.0.0/24 ", "it has white space in it"),
        ("192.168.0.0 /24", "it has white space in it"),
        ("192.168.0.0\\u00a0/24", "it has white space in it"),
        ("fd00::/64", "it is IPv6"),
        ("::ffff:192.168.0.0/120", "it is IPv6"),
        ("192.168.0.0", "it has no single '/' before its prefix length"),
        ("192.168.0.0/24/24", "it has no single '/' before its prefix length"),
        ("staff", "it has no single '/' before its prefix length"),
        ("192.168.0/24", "its address has 3 parts, not 4"),
        ("192.168.0.0.0/24", "its address has 5 parts, not 4"),
        ("/24", "its address has 1 part, not 4"),
        ("192.168.300.0/24", $"'300' {Octet}"),
        ("192.168.256.0/24", $"'256' {Octet}"),
        ("192.168.00.0/24", $"'00' {Octet}"),
        ("192.168.01.0/24", $"'01' {Octet}"),
        ("192.168..0/24", $"'' {Octet}"),
        ("192.168.-1.0/24", $"'-1' {Octet}"),
        ("192.168.0x1.0/24", $"'0x1' {Octet}"),
        ("192.168.0.0/33", $"its prefix length '33' {Prefix}"),
        ("192.168.0.0/024", $"its prefix length '024' {Prefix}"),
        ("192.168.0.0/", $"its prefix length '' {Prefix}"),
        ("192.168.0.0/-1", $"its prefix length '-1' {Prefix}"),
        ("192.168.0.0/255.255.255.0", $"its prefix length '255.255.255.0' {Prefix}"),
        ("192.168.0.٣/24", $"'٣' {Octet}"),
    ];

    public static IEnumerable<RuleCase> All =>
    [
        .. Faults.Select(fault => RuleCase.Rejects(
            Invalid,
            $"a client CIDR block '{fault.Text}'",
            new() { ClientCidrBlock = StackSource.Marked(fault.Text) },
            fault.Text.Replace("\\u00a0", "\u00a0", StringComparison.Ordinal),
            fault.Fault)),
        RuleCase.Rejects(Invalid, "an empty client CIDR block", new() { ClientCidrBlock = "[|\"\"|]" }, "", "it is empty")
            .RefusedAs(ClientCidrBlockMissingRule.Definition, "'staff'"),
        RuleCase.Accepts(Invalid, "the largest block", new() { VpcCalls = ".WithUserCidrBlocks(\"0.0.0.0/0\")" }),
        RuleCase.Accepts(Invalid, "the smallest block", new() { LocalNetworks = StackSource.Text("10.0.1.255/32") }),
        RuleCase.Rejects(Invalid, "a local network without a prefix length", new() { LocalNetworks = StackSource.Marked("10.0.1.0") },
            "10.0.1.0", "it has no single '/' before its prefix length"),
        RuleCase.Rejects(Invalid, "a VPC's block", new() { VpcCidrBlock = StackSource.Marked("10.0.0.0/33") },
            "10.0.0.0/33", $"its prefix length '33' {Prefix}"),
        RuleCase.Rejects(Invalid, "a user CIDR block", new() { VpcCalls = ".WithUserCidrBlocks([|\"8.8/24\"|])" },
            "8.8/24", "its address has 2 parts, not 4"),
        RuleCase.Rejects(Invalid, "the destination of a route", new() { VpcCalls = ".AddRoute([|\"1.2.3.4\"|], \"i-1\")" },
            "1.2.3.4", "it has no single '/' before its prefix length"),
        RuleCase.Rejects(Invalid, "the VPC's block of an existing gateway",
            new() { Gateway = "stack.UseVpnGateway(\"edge\", \"vpn-1\").WithVpcCidrBlock([|\"10.0.0.0/08\"|])" },
            "10.0.0.0/08", $"its prefix length '08' {Prefix}"),
        RuleCase.Rejects(Invalid, "an interpolated block",
            new() { Before = "var site = 300;", ClientCidrBlock = "[|$\"192.168.{site}.0/{20 + 4}\"|]" },
            "192.168.300.0/24", $"'300' {Octet}"),
        RuleCase.Rejects(Invalid, "a concatenated block",
            new() { Members = "private const string Network = \"192.168.0.0\";", ClientCidrBlock = "[|Network + \"/240\"|]" },
            "192.168.0.0/240", $"its prefix length '240' {Prefix}"),

        RuleCase.Accepts(HostBits, "an interpolated network", new() { ClientCidrBlock = "$\"192.168.{4 * 2}.0/24\"" }),
        RuleCase.Accepts(HostBits, "a single address", new() { LocalNetworks = StackSource.Text("10.0.3.5/32") }),
        RuleCase.Rejects(HostBits, "a local network", new() { LocalNetworks = StackSource.Marked("10.0.3.5/24") }, "10.0.3.5/24", "10.0.3.0/24"),
        RuleCase.Rejects(HostBits, "the lowest bit", new() { LocalNetworks = StackSource.Marked("10.0.3.1/31") }, "10.0.3.1/31", "10.0.3.0/31"),
        RuleCase.Rejects(HostBits, "the highest bit", new() { ClientCidrBlock = StackSource.Marked("192.168.128.0/16") },
            "192.168.128.0/16", "192.168.0.0/16"),
        RuleCase.Rejects(HostBits, "a VPC's block", new() { VpcCidrBlock = StackSource.Marked("10.1.2.3/8") }, "10.1.2.3/8", "10.0.0.0/8"),
        RuleCase.Rejects(HostBits, "a user CIDR block", new() { VpcCalls = ".WithUserCidrBlocks([|\"8.8.8.8/24\"|])" }, "8.8.8.8/24", "8.8.8.0/24"),
        RuleCase.Rejects(HostBits, "the destination of a route", new() { VpcCalls = ".AddRoute([|\"1.2.3.4/0\"|], \"i-1\")" }, "1.2.3.4/0", "0.0.0.0/0")
            .RefusedAs(ClientCidrBlockOverlapsRouteRule.Definition, "192.168.0.0/24", "1.2.3.4/0"),
        RuleCase.Rejects(HostBits, "the VPC's block of an existing gateway",
            new() { Gateway = "stack.UseVpnGateway(\"edge\", \"vpn-1\").WithVpcCidrBlock([|\"10.0.0.9/16\"|])" }, "10.0.0.9/16", "10.0.0.0/16"),
    ];
}
