using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>SSLVPN4003, SSLVPN4004 and SSLVPN4005: two-factor authentication.</summary>
internal static class TwoFactorAuthenticationCases
{
    private static readonly Rule Incomplete = IncompleteTwoFactorAuthenticationRule.Definition;
    private static readonly Rule Dubai = IdaasRegionForDubaiRule.Definition;
    private static readonly Rule Eiam1 = Eiam1NotForNewAccountsRule.Definition;

    public static IEnumerable<RuleCase> All =>
    [
        RuleCase.Accepts(Incomplete, "no two-factor authentication", new()),
        RuleCase.Accepts(Incomplete, "all parts", StackSource.Server(""".WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1")""")),
        RuleCase.Accepts(Incomplete, "parts that parameters give", new()
        {
            Before = """
                var instance = stack.AddParameter("instance");
                var application = stack.AddParameter("application");
                var region = stack.AddParameter("region");
                """,
            ServerCalls = ".WithTwoFactorAuthentication(instance, application, region)",
        }),
        RuleCase.Rejects(Incomplete, "no region", StackSource.Server(""".[|WithTwoFactorAuthentication|]("idaas-1", "app-1")"""),
            "'staff'", "IDaaS region"),
        RuleCase.Rejects(Incomplete, "no application",
            StackSource.Server(""".[|WithTwoFactorAuthentication|]("idaas-1", idaasRegion: "eu-central-1")"""), "'staff'", "IDaaS application"),
        RuleCase.Rejects(Incomplete, "neither region nor application",
            StackSource.Server(""".[|[|WithTwoFactorAuthentication|]|]("idaas-1")"""), "'staff'", "IDaaS region")
            .And(Incomplete, "'staff'", "IDaaS application")
            .RefusedAs(Incomplete, "'staff'", "IDaaS region"),
        RuleCase.Rejects(Incomplete, "an empty instance",
            StackSource.Server(""".WithTwoFactorAuthentication([|""|], "app-1", "eu-central-1")"""), "'staff'", "IDaaS instance"),
        RuleCase.Rejects(Incomplete, "an empty region",
            StackSource.Server(""".WithTwoFactorAuthentication("idaas-1", "app-1", idaasRegion: [|""|])"""), "'staff'", "IDaaS region"),
        RuleCase.Rejects(Incomplete, "an empty application",
            new() { Before = "var application = [|\"\"|];", ServerCalls = """.WithTwoFactorAuthentication("idaas-1", application, "eu-central-1")""" },
            "'staff'", "IDaaS application"),
        RuleCase.Rejects(Incomplete, "EIAM 1.0 without a region",
            StackSource.Server(""".[|WithTwoFactorAuthentication|]("idaas-1", eiamVersion: [|EiamVersion.Eiam10|])"""), "'staff'", "IDaaS region")
            .And(Eiam1, "'staff'"),

        RuleCase.Accepts(Dubai, "an instance in Singapore", InDubai("\"ap-southeast-1\"")),
        RuleCase.Accepts(Dubai, "an instance elsewhere for a server elsewhere",
            StackSource.Server(""".WithTwoFactorAuthentication("idaas-1", "app-1", "cn-hangzhou")""")),
        RuleCase.Accepts(Dubai, "a region that a parameter gives", InDubai("stack.AddParameter(\"region\")")),
        RuleCase.Rejects(Dubai, "an instance in Dubai", InDubai("[|\"me-east-1\"|]"), "'staff'", "me-east-1"),
        RuleCase.Rejects(Dubai, "an instance in Hangzhou", InDubai("[|\"cn-hangzhou\"|]"), "'staff'", "cn-hangzhou"),
        RuleCase.Accepts(Dubai, "an instance of EIAM 1.0 elsewhere", new()
        {
            Region = "\"me-east-1\"",
            ServerCalls = """.WithTwoFactorAuthentication("idaas-1", idaasRegion: "cn-hangzhou", eiamVersion: [|EiamVersion.Eiam10|])""",
        }).And(Eiam1, "'staff'"),

        RuleCase.Accepts(Eiam1, "the default version", StackSource.Server(""".WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1")""")),
        RuleCase.Accepts(Eiam1, "EIAM 2.0",
            StackSource.Server(""".WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1", EiamVersion.Eiam20)""")),
        RuleCase.Rejects(Eiam1, "EIAM 1.0 without an application",
            StackSource.Server(""".WithTwoFactorAuthentication("idaas-1", idaasRegion: "eu-central-1", eiamVersion: [|EiamVersion.Eiam10|])"""), "'staff'"),
        RuleCase.Rejects(Eiam1, "EIAM 1.0 with an application",
            StackSource.Server(""".WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1", [|EiamVersion.Eiam10|])"""), "'staff'"),
        RuleCase.Rejects(Eiam1, "EIAM 1.0 from a local", new()
        {
            Before = "var version = [|EiamVersion.Eiam10|];",
            ServerCalls = """.WithTwoFactorAuthentication("idaas-1", "app-1", "eu-central-1", version)""",
        }, "'staff'"),
    ];

    private static StackSource InDubai(string idaasRegion) => new()
    {
        Region = "\"me-east-1\"",
        ServerCalls = $".WithTwoFactorAuthentication(\"idaas-1\", \"app-1\", {idaasRegion})",
    };
}
