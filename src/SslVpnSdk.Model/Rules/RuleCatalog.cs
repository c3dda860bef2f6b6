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
        PreviousNameTakenRule.Definition,
        EncryptionDisabledRule.Definition,
        CompressionEnabledRule.Definition,
        IncompleteTwoFactorAuthenticationRule.Definition,
        IdaasRegionForDubaiRule.Definition,
        Eiam1NotForNewAccountsRule.Definition,
        StackMustBePartialRule.Definition,
        StackMustDeriveFromSslVpnStackRule.Definition,
        InvalidStackNameRule.Definition,
        UnreadableOptionRule.Definition,
        ForbiddenPortRule.Definition,
        ReservedClientCidrBlockRule.Definition,
        EncryptionNotAllowedRule.Definition,
        TwoFactorAuthenticationMissingRule.Definition,
        ValueKnownOnlyAtRunTimeRule.Definition,
        EvaluationBudgetExceededRule.Definition,
        DefineThrowsRule.Definition,
    ];

    /// <summary>The rules whose violation the control plane refuses.</summary>
    public static IReadOnlyList<Rule> Refused { get; } = [.. All.Where(rule => rule.IsRefused)];

    /// <summary>The rules about one value by itself.</summary>
    public static IReadOnlyList<Rule> ValueRules { get; } = [.. All.Where(rule => rule.Kind == RuleKind.Value)];

    /// <summary>Checks a draft against all rules, under the default policy.</summary>
    /// <returns>The violations: those about single values first, then by id.</returns>
    public static IReadOnlyList<RuleViolation> Check(StackDraft draft) => Check(draft, CompanyPolicy.Default);

    /// <summary>Checks a draft against all rules, under a policy.</summary>
    /// <returns>The violations: those about single values first, then by id.</returns>
    public static IReadOnlyList<RuleViolation> Check(StackDraft draft, CompanyPolicy policy) => Check(draft, All, policy);

    /// <summary>Checks a draft against some rules, under the default policy.</summary>
    /// <returns>The violations: those about single values first, then by id.</returns>
    public static IReadOnlyList<RuleViolation> Check(StackDraft draft, IReadOnlyList<Rule> rules) => Check(draft, rules, CompanyPolicy.Default);

    /// <summary>Checks a draft against some rules: those about single values first, since what fails them takes no part in the others.</summary>
    /// <param name="draft">The draft. Where only rules about single values are asked, what is not set may still be.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="policy">The bounds that are not the service's to say, and what the company asks for.</param>
    /// <returns>The violations: those about single values first, then by id.</returns>
    public static IReadOnlyList<RuleViolation> Check(StackDraft draft, IReadOnlyList<Rule> rules, CompanyPolicy policy)
    {
        var context = new RuleContext(draft, policy, isWhole: rules.Any(rule => rule.Kind != RuleKind.Value));
        foreach (var kind in rules.GroupBy(rule => rule.Kind).OrderBy(kind => kind.Key))
        {
            context.Run([.. kind]);
        }

        return context.Violations;
    }
}
