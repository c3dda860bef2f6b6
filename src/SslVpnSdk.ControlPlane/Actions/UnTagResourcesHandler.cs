using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Removes tags from resources.</summary>
internal sealed class UnTagResourcesHandler : ChangeHandler<UnTagResourcesRequest, UnTagResourcesResponse>
{
    protected override UnTagResourcesResponse Handle(UnTagResourcesRequest request, ActionContext context)
    {
        var type = TaggableType.Parse(request.ResourceType);
        var keys = request.TagKey is { Count: > 0 } named ? named : null;
        ResourceTags.CheckNumber("TagKey", keys?.Count ?? 0);
        if (keys is null && request.All is not true)
        {
            throw ActionContext.Refuse(ApiError.Missing("TagKey"));
        }

        foreach (var resource in TaggedResource.Named(type, request.RegionId, request.ResourceId, context))
        {
            ResourceTags.Remove(resource, keys, context);
        }

        return new UnTagResourcesResponse { RequestId = context.RequestId };
    }
}
