using System.Globalization;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists the tags of resources, in the order of their ids and keys.</summary>
internal sealed class ListTagResourcesHandler : QueryHandler<ListTagResourcesRequest, ListTagResourcesResponse>
{
    private const int MaximumSize = 50;

    protected override ListTagResourcesResponse Handle(ListTagResourcesRequest request, ActionContext context)
    {
        var type = TaggableType.Parse(request.ResourceType);
        var ids = TaggedResource.Given(request.ResourceId);
        if (ids is null && request.Tag is null or { Count: 0 })
        {
            throw ActionContext.Refuse(ApiError.Missing("ResourceId"));
        }

        ResourceTags.CheckFilter(request.Tag);
        var size = Size(request.MaxResults);
        var after = TagToken.Parse(request.NextToken);
        var rest = context.State.Tags.Where(TagSetKeys.Region, request.RegionId)
            .Where(TagSetKeys.ResourceType, type)
            .WhereGiven(Key<StoredTagSet>.Id, ids)
            .ToList()
            .Where(set => Filter.Passes(request.Tag, set.Tags))
            .OrderBy(set => set.Id, StringComparer.Ordinal)
            .SelectMany(set => set.Tags.Select(tag => new TagResource { ResourceId = set.Id, ResourceType = type, TagKey = tag.Key, TagValue = tag.Value }))
            .Where(tag => after is null || after.IsBefore(tag))
            .Take(size + 1)
            .ToList();
        return new ListTagResourcesResponse
        {
            TagResources = new(rest.Take(size)),
            NextToken = rest.Count > size ? TagToken.Of(rest[size - 1]).ToString() : "",
            RequestId = context.RequestId,
        };
    }

    private static int Size(int? maxResults) => maxResults is null or (>= 1 and <= MaximumSize)
        ? maxResults ?? MaximumSize
        : throw ActionContext.Refuse(ApiError.Illegal(
            "MaxResults", maxResults.Value.ToString(CultureInfo.InvariantCulture), "Use a number from 1 to 50."));
}
