using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>All rules, and the check of a draft against them.</summary>
public static class RuleCatalog
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        PortOutOfRangeRule.Definition,
        UnsupportedPortRule.Definition,
        InvalidCidrBlockRule.Definition,
        CidrBlockHasHostBitsRule.Definition,
        LocalNetworkMissingRule.Definition,
        TooManyLocalNetworksRule.Definition,
        LocalNetworkPrefixLengthRule.Definition,
        ReservedLocalNetworkRule.Definition,
        OverlappingLocalNetworksRule.Definition,
        ClientCidrBlockMissingRule.Definition,
        ClientCidrBlockPrefixLengthRule.Definition,
        UnsupportedClientCidrBlockRule.Definition,
        ClientCidrBlockTooSmallRule.Definition,
        ClientCidrBlockOverlapsLocalNetworkRule.Definition,
        ClientCidrBlockOverlapsVpcRule.Definition,
        ClientCidrBlockOverlapsRouteRule.Definition,
        PublicClientCidrBlockRule.Definition,
        ManualClientRouteRule.Definition,
        OverlappingClientCidrBlocksRule.Definition,
        InvalidNameRule.Definition,
        DuplicateNameRule.Definition,
        GatewayMissingRule.Definition,
        GatewayWithoutSslRule.Definition,
        UnsupportedSslConnectionsRule.Definition,
        RegionMismatchRule.Definition,
        GatewayHasAnotherSslServerRule.Definition,
        CertificateWithoutServerRule.Definition,
        TooManyCertificatesRule.Definition,
        RegionMissingRule.Definition,
        EncryptionDisabledRule.Definition,
        CompressionEnabledRule.Definition,
        IncompleteTwoFactorAuthenticationRule.Definition,
        IdaasRegionForDubaiRule.Definition,
        Eiam1NotForNewAccountsRule.Definition,
        StackMustBePartialRule.Definition,
        StackMustDeriveFromSslVpnStackRule.Definition,
        InvalidStackNameRule.Definition,
        ValueKnownOnlyAtRunTimeRule.Definition,
        EvaluationBudgetExceededRule.Definition,
        DefineThrowsRule.Definition,
    ];

    /// <summary>The rules whose violation the control plane refuses.</summary>
    public static IReadOnlyList<Rule> Refused { get; } = [.. All.Where(rule => rule.IsRefused)];

    /// <summary>The rules about one value by itself.</summary>
    public static IReadOnlyList<Rule> ValueRules { get; } = [.. All.Where(rule => rule.Kind == RuleKind.Value)];

    /// <summary>Checks a draft against all rules.</summary>
    /// <returns>The violations: those about single values first, then by id.</returns>
    public static IReadOnlyList<RuleViolation> Check(StackDraft draft) => Check(draft, All);

    /// <summary>Checks a draft against some rules: those about single values first, since what fails them takes no part in the others.</summary>
    /// <returns>The violations: those about single values first, then by id.</returns>
    public static IReadOnlyList<RuleViolation> Check(StackDraft draft, IReadOnlyList<Rule> rules)
    {
        var context = new RuleContext(draft);
        foreach (var kind in rules.GroupBy(rule => rule.Kind).OrderBy(kind => kind.Key))
        {
            context.Run([.. kind]);
        }

        return context.Violations;
    }
}
