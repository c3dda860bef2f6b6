namespace SslVpnSdk.Cases;

/// <summary>The case table: what the rules say of which program, for every layer that knows the rules.</summary>
public static class RuleCases
{
    /// <summary>All cases.</summary>
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. PortCases.All,
        .. CidrBlockCases.All,
        .. LocalNetworkCases.All,
        .. ReservedLocalNetworkCases.All,
        .. ClientCidrBlockCases.All,
        .. UnsupportedClientCidrBlockCases.All,
        .. ClientCidrBlockSizeCases.All,
        .. ClientCidrBlockOverlapCases.All,
        .. ClientRouteCases.All,
        .. NameCases.All,
        .. GatewayCases.All,
        .. SslConnectionsCases.All,
        .. RegionCases.All,
        .. CertificateCases.All,
        .. SecurityCases.All,
        .. TwoFactorAuthenticationCases.All,
        .. PolicyCases.All,
        .. QuotaCases.All,
        .. MissingPartCases.All,
        .. OneCauseCases.All,
    ];

    /// <summary>The first accepting and the first rejecting case of each rule, for what takes too long with all.</summary>
    public static IReadOnlyList<RuleCase> TwoOfEachRule { get; } =
        [.. All.GroupBy(ruleCase => (ruleCase.Rule, ruleCase.IsAccepting)).Select(same => same.First())];
}
