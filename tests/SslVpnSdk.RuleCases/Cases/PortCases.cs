using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN1001 and SSLVPN1002: the port.</summary>
internal static class PortCases
{
    private static readonly Rule OutOfRange = PortOutOfRangeRule.Definition;
    private static readonly Rule Unsupported = UnsupportedPortRule.Definition;

    /// <summary>The ports of the product page, copied from there, so that the rule's own list is tested.</summary>
    private static readonly int[] UnsupportedPorts =
        [22, 2222, 22222, 9000, 9001, 9002, 7505, 80, 443, 53, 68, 123, 4510, 4560, 500, 4500];

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(OutOfRange, "the default port", new()),
        RuleCase.Accepts(OutOfRange, "the lowest port", StackSource.Server(".WithPort(1)")),
        RuleCase.Accepts(OutOfRange, "the highest port", StackSource.Server(".WithPort(65535)")),
        RuleCase.Rejects(OutOfRange, "port 0", StackSource.Server(".WithPort([|0|])"), 0),
        RuleCase.Rejects(OutOfRange, "port 65536", StackSource.Server(".WithPort([|65536|])"), 65536),
        RuleCase.Rejects(OutOfRange, "a negative port", StackSource.Server(".WithPort([|-1|])"), -1),
        RuleCase.Rejects(OutOfRange, "the largest number", StackSource.Server(".WithPort([|int.MaxValue|])"), int.MaxValue),
        RuleCase.Rejects(OutOfRange, "a port of two constants",
            new() { Members = "private const int Base = 65000;", ServerCalls = ".WithPort([|Base + 1000|])" }, 66000),

        .. UnsupportedPorts.Select(port =>
            RuleCase.Rejects(Unsupported, $"port {port}", StackSource.Server($".WithPort([|{port}|])"), port)),
        .. UnsupportedPorts.SelectMany(port => new[] { port - 1, port + 1 }).Except(UnsupportedPorts).Distinct().Select(port =>
            RuleCase.Accepts(Unsupported, $"port {port}, beside an unsupported one", StackSource.Server($".WithPort({port})"))),

        RuleCase.Rejects(Unsupported, "a port from a constant field",
            new() { Members = "private const int Https = 443;", ServerCalls = ".WithPort([|Https|])" }, 443),
        RuleCase.Rejects(Unsupported, "a port from a constant expression",
            new() { Members = "private const int Https = 443;", ServerCalls = ".WithPort([|Https + 8557|])" }, 9000),
        RuleCase.Rejects(Unsupported, "a port from a local constant",
            new() { Before = "const int port = 443;", ServerCalls = ".WithPort([|port|])" }, 443),
        RuleCase.Rejects(Unsupported, "a port from a local",
            new() { Before = "var port = [|443|];", ServerCalls = ".WithPort(port)" }, 443),
        RuleCase.Rejects(Unsupported, "a port from a local that got it from another",
            new() { Before = "var https = [|443|]; var port = https;", ServerCalls = ".WithPort(port)" }, 443),
        RuleCase.Rejects(Unsupported, "a port from a local assigned twice",
            new() { Before = "var port = 1194; port = [|443|];", ServerCalls = ".WithPort(port)" }, 443),
        RuleCase.Rejects(Unsupported, "a port by name", StackSource.Server(".WithPort(port: [|443|])"), 443),
        RuleCase.Rejects(Unsupported, "a port in a statement of its own", new() { After = "server.WithPort([|443|]);" }, 443),
        RuleCase.Rejects(Unsupported, "a port in hexadecimal digits", StackSource.Server(".WithPort([|0x1BB|])"), 443),
        RuleCase.Rejects(Unsupported, "a good port and then a bad one",
            StackSource.Server(".WithPort(8443).WithPort([|443|])"), 443),
        RuleCase.Accepts(Unsupported, "a bad port and then a good one", StackSource.Server(".WithPort(443).WithPort(8443)")),
        RuleCase.Accepts(Unsupported, "an unsupported number that is no port",
            new() { Gateway = "stack.AddVpnGateway(\"edge\").InVpc(vpc).WithBandwidth(500).WithSslConnections(5)" }),
    ];
}
