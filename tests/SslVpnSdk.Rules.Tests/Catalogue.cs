namespace SslVpnSdk.Rules.Tests;

/// <summary>The catalogue as it was agreed on, kept apart from the code on purpose: ids are for ever, and severities are promises.</summary>
internal static class Catalogue
{
    /// <summary>The rules about what the service asks for, and about code.</summary>
    public static IReadOnlyList<CatalogueRow> Rows { get; } =
    [
        new("SSLVPN1001", "PortOutOfRange", RuleSeverity.Error, true),
        new("SSLVPN1002", "UnsupportedPort", RuleSeverity.Error, true),
        new("SSLVPN2001", "InvalidCidrBlock", RuleSeverity.Error, true),
        new("SSLVPN2002", "CidrBlockHasHostBits", RuleSeverity.Error, false),
        new("SSLVPN2101", "LocalNetworkMissing", RuleSeverity.Error, true),
        new("SSLVPN2102", "TooManyLocalNetworks", RuleSeverity.Error, true),
        new("SSLVPN2103", "LocalNetworkPrefixLength", RuleSeverity.Error, true),
        new("SSLVPN2104", "ReservedLocalNetwork", RuleSeverity.Error, true),
        new("SSLVPN2105", "OverlappingLocalNetworks", RuleSeverity.Warning, false),
        new("SSLVPN2201", "ClientCidrBlockMissing", RuleSeverity.Error, true),
        new("SSLVPN2202", "ClientCidrBlockPrefixLength", RuleSeverity.Error, true),
        new("SSLVPN2203", "UnsupportedClientCidrBlock", RuleSeverity.Error, true),
        new("SSLVPN2204", "ClientCidrBlockTooSmall", RuleSeverity.Error, false),
        new("SSLVPN2205", "ClientCidrBlockOverlapsLocalNetwork", RuleSeverity.Error, true),
        new("SSLVPN2206", "ClientCidrBlockOverlapsVpc", RuleSeverity.Error, true),
        new("SSLVPN2207", "ClientCidrBlockOverlapsRoute", RuleSeverity.Error, true),
        new("SSLVPN2208", "PublicClientCidrBlock", RuleSeverity.Warning, false),
        new("SSLVPN2209", "ManualClientRoute", RuleSeverity.Error, false),
        new("SSLVPN2210", "OverlappingClientCidrBlocks", RuleSeverity.Error, false),
        new("SSLVPN3001", "InvalidName", RuleSeverity.Error, true),
        new("SSLVPN3002", "DuplicateName", RuleSeverity.Error, false),
        new("SSLVPN3003", "GatewayMissing", RuleSeverity.Error, true),
        new("SSLVPN3004", "GatewayWithoutSsl", RuleSeverity.Error, true),
        new("SSLVPN3005", "UnsupportedSslConnections", RuleSeverity.Error, true),
        new("SSLVPN3006", "RegionMismatch", RuleSeverity.Error, true),
        new("SSLVPN3007", "GatewayHasAnotherSslServer", RuleSeverity.Error, true),
        new("SSLVPN3008", "CertificateWithoutServer", RuleSeverity.Error, true),
        new("SSLVPN3009", "TooManyCertificates", RuleSeverity.Warning, false),
        new("SSLVPN3010", "RegionMissing", RuleSeverity.Error, true),
        new("SSLVPN3011", "PreviousNameTaken", RuleSeverity.Error, false),
        new("SSLVPN4001", "EncryptionDisabled", RuleSeverity.Warning, false),
        new("SSLVPN4002", "CompressionEnabled", RuleSeverity.Information, false),
        new("SSLVPN4003", "IncompleteTwoFactorAuthentication", RuleSeverity.Error, true),
        new("SSLVPN4004", "IdaasRegionForDubai", RuleSeverity.Warning, false),
        new("SSLVPN4005", "Eiam1NotForNewAccounts", RuleSeverity.Information, false),
        new("SSLVPN5001", "StackMustBePartial", RuleSeverity.Error, false),
        new("SSLVPN5002", "StackMustDeriveFromSslVpnStack", RuleSeverity.Error, false),
        new("SSLVPN5003", "InvalidStackName", RuleSeverity.Error, false),
        new("SSLVPN9001", "ValueKnownOnlyAtRunTime", RuleSeverity.Warning, false),
        new("SSLVPN9002", "EvaluationBudgetExceeded", RuleSeverity.Warning, false),
        new("SSLVPN9003", "DefineThrows", RuleSeverity.Error, false),
    ];

    /// <summary>The rules about what a company asks for: they say nothing unless an option is set.</summary>
    public static IReadOnlyList<CatalogueRow> OfThePolicy { get; } =
    [
        new("SSLVPN6001", "UnreadableOption", RuleSeverity.Error, false),
        new("SSLVPN6002", "ForbiddenPort", RuleSeverity.Error, false),
        new("SSLVPN6003", "ReservedClientCidrBlock", RuleSeverity.Error, false),
        new("SSLVPN6004", "EncryptionNotAllowed", RuleSeverity.Error, false),
        new("SSLVPN6005", "TwoFactorAuthenticationMissing", RuleSeverity.Error, false),
    ];
}
