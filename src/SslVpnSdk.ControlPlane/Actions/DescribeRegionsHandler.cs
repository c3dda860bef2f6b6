namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists the regions.</summary>
internal sealed class DescribeRegionsHandler : QueryHandler<DescribeRegionsRequest, DescribeRegionsResponse>
{
    protected override DescribeRegionsResponse Handle(DescribeRegionsRequest request, ActionContext context) => new()
    {
        Regions = new(KnownRegion.All.Select(region => new Region
        {
            RegionId = region.Id,
            LocalName = region.Name(request.AcceptLanguage),
            RegionEndpoint = $"vpc.{region.Id}.aliyuncs.com",
        })),
        RequestId = context.RequestId,
    };
}
