using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Adds tags to resources.</summary>
internal sealed class TagResourcesHandler : ChangeHandler<TagResourcesRequest, TagResourcesResponse>
{
    protected override TagResourcesResponse Handle(TagResourcesRequest request, ActionContext context)
    {
        var type = TaggableType.Parse(request.ResourceType);
        var tags = ResourceTags.Check(request.Tag);
        if (tags.Count == 0)
        {
            throw ActionContext.Refuse(ApiError.Missing("Tag"));
        }

        foreach (var resource in TaggedResource.Named(type, request.RegionId, request.ResourceId, context))
        {
            ResourceTags.Add(resource, tags, context);
        }

        return new TagResourcesResponse { RequestId = context.RequestId };
    }
}
