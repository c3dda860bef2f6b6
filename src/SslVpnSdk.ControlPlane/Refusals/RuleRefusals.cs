using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.ControlPlane.Refusals;

/// <summary>What the service answers where a rule of the catalogue is broken: the rule's own message with the code below.</summary>
internal static class RuleRefusals
{
    private const int BadRequest = 400;

    /// <summary>The status and the code of each rule. <c>{0}</c> is the parameter that holds the faulty value.</summary>
    private static readonly Dictionary<string, (int Status, string Code)> Codes = new()
    {
        [PortOutOfRangeRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [UnsupportedPortRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [InvalidCidrBlockRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [LocalNetworkMissingRule.Definition.Id] = (BadRequest, "Missing{0}"),
        [TooManyLocalNetworksRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [LocalNetworkPrefixLengthRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [ReservedLocalNetworkRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [ClientCidrBlockMissingRule.Definition.Id] = (BadRequest, "Missing{0}"),
        [ClientCidrBlockPrefixLengthRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [UnsupportedClientCidrBlockRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [ClientCidrBlockOverlapsLocalNetworkRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [ClientCidrBlockOverlapsVpcRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [ClientCidrBlockOverlapsRouteRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [InvalidNameRule.Definition.Id] = (BadRequest, "InvalidName"),
        [GatewayMissingRule.Definition.Id] = (BadRequest, "Missing{0}"),
        [GatewayWithoutSslRule.Definition.Id] = (BadRequest, "VpnGateway.SslVpnDisabled"),
        [UnsupportedSslConnectionsRule.Definition.Id] = (BadRequest, "IllegalParam.{0}"),
        [RegionMismatchRule.Definition.Id] = (404, "InvalidVpnGatewayInstanceId.NotFound"),
        [GatewayHasAnotherSslServerRule.Definition.Id] = (BadRequest, "Resource.QuotaFull"),
        [CertificateWithoutServerRule.Definition.Id] = (BadRequest, "Missing{0}"),
        [RegionMissingRule.Definition.Id] = (BadRequest, "Missing{0}"),
        [IncompleteTwoFactorAuthenticationRule.Definition.Id] = (BadRequest, "Missing{0}"),
    };

    /// <summary>The parameter for a property of a document, by its last word.</summary>
    private static readonly Dictionary<string, string> Parameters = new()
    {
        ["region"] = "RegionId",
        ["name"] = "Name",
        ["cidrBlock"] = "CidrBlock",
        ["userCidrBlocks"] = "UserCidr",
        ["destinationCidrBlock"] = "DestinationCidrBlock",
        ["sslConnections"] = "SslConnections",
        ["vpnGateway"] = "VpnGatewayId",
        ["localNetworks"] = "LocalSubnet",
        ["clientCidrBlock"] = "ClientIpPool",
        ["port"] = "Port",
        ["idaasInstanceId"] = "IDaaSInstanceId",
        ["idaasRegion"] = "IDaaSRegionId",
        ["idaasApplicationId"] = "IDaaSApplicationId",
        ["sslServer"] = "SslVpnServerId",
    };

    /// <summary>Refuses a draft that breaks a rule the service enforces.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="account">What the account may have; not needed for a draft without SSL servers.</param>
    /// <exception cref="RefusalException">The first violation, with the rule's message.</exception>
    public static void Check(StackDraft draft, ControlPlaneOptions? account = null)
    {
        var policy = account is null ? CompanyPolicy.Default : new CompanyPolicy { SslServersPerGateway = account.SslServersPerGateway };
        if (RuleCatalog.Check(draft, RuleCatalog.Refused, policy) is [var first, ..])
        {
            throw new RefusalException(Of(first), first.Id);
        }
    }

    /// <summary>The error for a violation.</summary>
    public static ApiError Of(RuleViolation violation)
    {
        var (status, code) = Codes[violation.Id];
        return new ApiError(status, code.Replace("{0}", Parameter(violation.Path), StringComparison.Ordinal), violation.Message);
    }

    /// <summary>Whether the table has a row for a rule.</summary>
    public static bool Covers(Rule rule) => Codes.ContainsKey(rule.Id);

    private static string Parameter(string path)
    {
        var property = path[(path.LastIndexOf('.') + 1)..];
        return Parameters[property.Split('[')[0]];
    }
}
