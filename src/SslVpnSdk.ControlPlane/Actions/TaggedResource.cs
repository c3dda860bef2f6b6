using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>A resource that can have tags.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="RegionId">Its region.</param>
internal sealed record TaggedResource(string Id, string Type, string RegionId)
{
    private const int MaximumNumber = 50;

    /// <summary>The resources a call names; refused when one of them does not exist.</summary>
    public static IReadOnlyList<TaggedResource> Named(string type, string regionId, EquatableList<string>? ids, ActionContext context)
    {
        if (ids is null or { Count: 0 } || ids.Any(string.IsNullOrEmpty))
        {
            throw ActionContext.Refuse(ApiError.Missing("ResourceId"));
        }

        CheckNumber(ids.Count);
        var missing = ids.FirstOrDefault(id => !Exists(type, regionId, id, context));
        return missing is null
            ? [.. ids.Distinct().Select(id => new TaggedResource(id, type, regionId))]
            : throw ActionContext.Refuse(ApiError.ResourceNotFound(missing));
    }

    /// <summary>The ids a call filters by; null when it names none.</summary>
    public static IReadOnlyList<string>? Given(EquatableList<string>? ids)
    {
        CheckNumber(ids?.Count ?? 0);
        return ids?.Where(id => !string.IsNullOrEmpty(id)).ToList() is { Count: > 0 } given ? given : null;
    }

    private static void CheckNumber(int number)
    {
        if (number > MaximumNumber)
        {
            throw ActionContext.Refuse(ApiError.Illegal("ResourceId", $"{number} ids", "Use at most 50."));
        }
    }

    private static bool Exists(string type, string regionId, string id, ActionContext context)
    {
        var region = type switch
        {
            TaggableType.Vpc => context.State.Vpcs.Find(id)?.RegionId,
            TaggableType.VSwitch => context.State.VSwitches.Find(id)?.RegionId,
            TaggableType.VpnGateway => context.FindVpnGateway(id) is { GoneAt: null } gateway ? gateway.RegionId : null,
            _ => context.State.Vpcs.Where(VpcKeys.RouteTable, id).FirstOrDefault()?.RegionId,
        };
        return region == regionId;
    }
}
