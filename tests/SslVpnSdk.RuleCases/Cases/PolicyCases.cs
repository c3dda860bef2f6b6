using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN6001 to SSLVPN6005, and the bounds of other rules: what the options of <c>.editorconfig</c> ask for.</summary>
internal static class PolicyCases
{
    private static readonly Rule Unreadable = UnreadableOptionRule.Definition;
    private static readonly Rule Port = ForbiddenPortRule.Definition;
    private static readonly Rule Reserved = ReservedClientCidrBlockRule.Definition;
    private static readonly Rule Encryption = EncryptionNotAllowedRule.Definition;
    private static readonly Rule TwoFactor = TwoFactorAuthenticationMissingRule.Definition;

    private const string Ports = "sslvpn_forbidden_ports = 8080, 8000-8100";
    private const string Blocks = "sslvpn_reserved_client_cidr_blocks = 10.200.0.0/16, 192.168.0.0/20";
    private const string Algorithms = "sslvpn_allowed_encryption_algorithms = AES-256-CBC, aes-192-cbc";
    private const string NoEncryption = "sslvpn_allowed_encryption_algorithms = AES-256-CBC, none";
    private const string Required = "sslvpn_require_two_factor_authentication = true";

    private static readonly StackSource NamedHere = new() { StackName = "[|\"test\"|]" };

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(Unreadable, "options that are read", new()) with { Options = "sslvpn_forbidden_ports = 1\nsslvpn_evaluation_depth = 5000" },
        RuleCase.Accepts(Unreadable, "an option that is unset again", new()) with { Options = "sslvpn_forbidden_ports = unset" },
        RuleCase.Accepts(Unreadable, "an option of somebody else", new()) with { Options = "dotnet_style_qualification_for_field = sslvpn_ports" },
        Faulty("no number", "sslvpn_client_certificate_quota", "many", "'many' is no such number"),
        Faulty("a number too small", "sslvpn_ssl_servers_per_gateway", "0", "'0' is no such number"),
        Faulty("no CIDR block", "sslvpn_reserved_client_cidr_blocks", "10.0.0.0/33", "'10.0.0.0/33' is no such block, since its prefix length '33' is not a number from 0 to 32 without leading zeros"),
        Faulty(
            "a block with host bits",
            "sslvpn_reserved_client_cidr_blocks",
            "10.0.0.1/24",
            "'10.0.0.1/24' has bits set behind its prefix length; the network is 10.0.0.0/24"),
        Faulty("a port out of range", "sslvpn_forbidden_ports", "80, 65536", "'65536' is neither such a port nor such a range"),
        Faulty("a range that ends before it begins", "sslvpn_forbidden_ports", "9-8", "'9-8' is neither such a port nor such a range"),
        Faulty("an unknown algorithm", "sslvpn_allowed_encryption_algorithms", "AES-512", "'AES-512' is no such algorithm"),
        Faulty("neither true nor false", "sslvpn_require_two_factor_authentication", "yes", "'yes' is neither"),
        RuleCase.Rejects(Unreadable, "a name that no option has", NamedHere, "sslvpn_forbiden_ports", "80", "there is no option of that name", $"one of {string.Join(", ", PolicyOptions.All)}")
            with { Options = "sslvpn_forbiden_ports = 80" },
        RuleCase.Rejects(
            Unreadable,
            "and the other options hold",
            new() { StackName = "[|\"test\"|]", ServerCalls = ".WithPort([|8080|])" },
            "sslvpn_require_two_factor_authentication",
            "on",
            "'on' is neither",
            ValuesOf("sslvpn_require_two_factor_authentication")).And(Port, 8080, "8080", 8081)
            with { Options = "sslvpn_forbidden_ports = 8080\nsslvpn_require_two_factor_authentication = on" },

        RuleCase.Accepts(Port, "no option", StackSource.Server(".WithPort(8080)")),
        RuleCase.Accepts(Port, "a port beside the forbidden ones", StackSource.Server(".WithPort(8101)")) with { Options = Ports },
        RuleCase.Accepts(Port, "the default port, which is allowed", new()) with { Options = Ports },
        RuleCase.Rejects(Port, "a single port", StackSource.Server(".WithPort([|8080|])"), 8080, "8080", 8101) with { Options = Ports },
        RuleCase.Rejects(Port, "the first port of a range", StackSource.Server(".WithPort([|8000|])"), 8000, "8000-8100", 7999) with { Options = Ports },
        RuleCase.Rejects(Port, "the default port", new() { ServerName = "[|\"staff\"|]" }, "1194 of a server that names none", "1-2000", 2001)
            with { Options = "sslvpn_forbidden_ports = 1-2000" },
        RuleCase.Rejects(UnsupportedPortRule.Definition, "a port that is forbidden as well", StackSource.Server(".WithPort([|443|])"), 443)
            with { Options = "sslvpn_forbidden_ports = 440-1194" },
        RuleCase.Rejects(PortOutOfRangeRule.Definition, "no port, and the default one is forbidden", StackSource.Server(".WithPort([|0|])"), 0)
            with { Options = "sslvpn_forbidden_ports = 1194" },

        RuleCase.Accepts(Reserved, "no option", new()),
        RuleCase.Accepts(Reserved, "a block beside the reserved ones", new() { ClientCidrBlock = "\"192.168.16.0/24\"" }) with { Options = Blocks },
        RuleCase.Rejects(Reserved, "a block inside", new() { ClientCidrBlock = StackSource.Marked("192.168.0.0/24") }, "192.168.0.0/24", "192.168.0.0/20")
            with { Options = Blocks },
        RuleCase.Rejects(Reserved, "a block around", new() { ClientCidrBlock = StackSource.Marked("192.168.0.0/16") }, "192.168.0.0/16", "192.168.0.0/20")
            with { Options = Blocks },
        RuleCase.Rejects(
            Reserved, "one cause: the block overlaps the VPC too",
            new() { VpcCidrBlock = "\"10.200.0.0/16\"", LocalNetworks = "\"10.200.1.0/24\"", ClientCidrBlock = StackSource.Marked("10.200.9.0/24") },
            "10.200.9.0/24", "10.200.0.0/16").RefusedAs(ClientCidrBlockOverlapsVpcRule.Definition, "10.200.9.0/24", "10.200.0.0/16") with { Options = Blocks },
        RuleCase.Rejects(
            ClientCidrBlockMissingRule.Definition, "no block, and the first free one is reserved",
            new() { ServerName = StackSource.Marked("staff"), ClientCidrBlock = null }, "'staff'") with { Options = "sslvpn_reserved_client_cidr_blocks = 10.0.0.0/8" },
        RuleCase.Rejects(
            ClientCidrBlockTooSmallRule.Definition, "a block that cannot be widened into a reserved one",
            new() { ClientCidrBlock = StackSource.Marked("192.168.16.16/28") }, "192.168.16.16/28", 16, 5, 20, 27)
            with { Options = "sslvpn_reserved_client_cidr_blocks = 192.168.16.0/28" },

        RuleCase.Accepts(Encryption, "no option", StackSource.Server(".WithEncryptionAlgorithm(EncryptionAlgorithm.Aes128Cbc)")),
        RuleCase.Accepts(Encryption, "an allowed algorithm", StackSource.Server(".WithEncryptionAlgorithm(EncryptionAlgorithm.Aes192Cbc)")) with { Options = Algorithms },
        RuleCase.Rejects(
            Encryption, "an algorithm that is not allowed",
            StackSource.Server(".WithEncryptionAlgorithm([|EncryptionAlgorithm.Aes128Cbc|])"), "AES-128-CBC", "AES-256-CBC or AES-192-CBC") with { Options = Algorithms },
        RuleCase.Rejects(
            Encryption, "one cause: no encryption at all",
            StackSource.Server(".WithEncryptionAlgorithm([|EncryptionAlgorithm.None|])"), "none", "AES-256-CBC or AES-192-CBC") with { Options = Algorithms },
        RuleCase.Rejects(
            Encryption, "the default algorithm",
            new() { ServerName = "[|\"staff\"|]" }, "AES-128-CBC of a server that names none", "AES-256-CBC or AES-192-CBC") with { Options = Algorithms },
        RuleCase.Rejects(
            EncryptionDisabledRule.Definition, "no encryption, which the company allows",
            StackSource.Server(".WithEncryptionAlgorithm([|EncryptionAlgorithm.None|])")) with { Options = NoEncryption },

        RuleCase.Accepts(TwoFactor, "no option", new()),
        RuleCase.Accepts(TwoFactor, "an option that says no", new()) with { Options = "sslvpn_require_two_factor_authentication = false" },
        RuleCase.Accepts(TwoFactor, "a server that has it", StackSource.Server(".WithTwoFactorAuthentication(\"idaas-1\", \"eu-central-1\", \"app-1\")")) with { Options = Required },
        RuleCase.Rejects(TwoFactor, "a server without", new() { ServerName = "[|\"staff\"|]" }, "'staff'") with { Options = Required },
        RuleCase.Rejects(TwoFactor, "two servers without", new()
        {
            ServerName = "[|\"staff\"|]",
            After = """
                var branch = stack.AddVpnGateway("branch").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                stack.AddSslServer([|"guests"|]).OnGateway(branch).WithLocalNetworks("10.0.3.0/24").WithClientCidrBlock("192.168.2.0/24");
                """,
        }, "'staff'").And(TwoFactor, "'guests'") with { Options = Required },

    ];

    private static RuleCase Faulty(string name, string option, string value, string fault) =>
        RuleCase.Rejects(Unreadable, name, NamedHere, option, value, fault, ValuesOf(option)) with { Options = $"{option} = {value}" };

    private static string ValuesOf(string option) => PolicyOptions.All.Single(known => known.Name == option).Values;
}
