using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Authentication;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Authorization;

/// <summary>Lets a user do what the policies allow: a statement has to allow it, and none may deny it, for each resource the action is about.</summary>
/// <param name="accountId">The id of the account, as it stands in the names of resources.</param>
/// <param name="time">The clock that conditions ask.</param>
internal sealed class Authorizer(string accountId, TimeProvider time)
{
    /// <summary>Refuses the call unless the user may make it. The owner of the account may make each.</summary>
    public void Authorize(Principal principal, ServiceCall call, string action)
    {
        if (principal.Policies is not { } policies)
        {
            return;
        }

        CheckRegion(call, action);
        var name = $"vpc:{action}";
        var context = new ConditionContext(call.SourceAddress, time.GetUtcNow(), call.IsSecure);
        var statements = policies.SelectMany(policy => policy.Statements).ToList();
        foreach (var resource in ActionResources.Of(action, call, accountId))
        {
            var speaking = statements.Where(statement => statement.Applies(name, resource, context)).ToList();
            if (speaking.Any(statement => statement.Effect == PolicyEffect.Deny))
            {
                throw AccessDenied.Explicitly(name, principal.Name, accountId);
            }

            if (speaking.Count == 0)
            {
                throw AccessDenied.Implicitly(name, principal.Name, accountId);
            }
        }
    }

    /// <summary>A policy may be about a region, so whoever has policies names it, also where the action could do without.</summary>
    private static void CheckRegion(ServiceCall call, string action)
    {
        if (action != nameof(DescribeRegionsRequest)[..^"Request".Length] && string.IsNullOrEmpty(call.Parameter("RegionId")))
        {
            throw ProtocolError.Missing("RegionId").Refused();
        }
    }
}
