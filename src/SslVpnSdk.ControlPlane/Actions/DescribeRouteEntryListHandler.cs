using System.Globalization;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists the routes of a route table.</summary>
internal sealed class DescribeRouteEntryListHandler : QueryHandler<DescribeRouteEntryListRequest, DescribeRouteEntryListResponse>
{
    private const int DefaultSize = 10;
    private const int MaximumSize = 100;

    protected override DescribeRouteEntryListResponse Handle(DescribeRouteEntryListRequest request, ActionContext context)
    {
        var vpc = context.VpcOfRouteTable(request.RegionId, request.RouteTableId);
        var routes = context.State.Routes.All()
            .Where(route => route.RouteTableId == vpc.RouteTableId)
            .Select(Describe)
            .Where(route => Matches(request, route))
            .ToList();
        var size = Size(request.MaxResult);
        var start = Start(request.NextToken, routes.Count);
        var next = start + size;
        return new DescribeRouteEntryListResponse
        {
            RouteEntrys = new(routes.Skip(start).Take(size)),
            NextToken = next < routes.Count ? next.ToString(CultureInfo.InvariantCulture) : null,
            TotalCount = routes.Count,
            RequestId = context.RequestId,
        };
    }

    private static bool Matches(DescribeRouteEntryListRequest request, RouteEntry route) =>
        (request.DestinationCidrBlock is null || request.DestinationCidrBlock == route.DestinationCidrBlock)
        && (request.NextHopId is null || request.NextHopId == route.NextHops[0].NextHopId)
        && (request.NextHopType is null || request.NextHopType == route.NextHops[0].NextHopType)
        && (request.RouteEntryType is null || request.RouteEntryType == route.Type)
        && (request.RouteEntryId is null || request.RouteEntryId == route.RouteEntryId)
        && (request.RouteEntryName is null || request.RouteEntryName == route.RouteEntryName);

    private static int Size(int? maxResult) => maxResult is null or (>= 1 and <= MaximumSize)
        ? maxResult ?? DefaultSize
        : throw ActionContext.Refuse(ApiError.Illegal("MaxResult", $"{maxResult}", "Use a number from 1 to 100."));

    /// <summary>A token is the number of routes that were answered before it.</summary>
    private static int Start(string? token, int count) =>
        token is null ? 0
        : int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start <= count ? start
        : throw ActionContext.Refuse(ApiError.Illegal("NextToken", token, "Use the token of the answer before."));

    private static RouteEntry Describe(StoredRoute route) => new()
    {
        RouteEntryId = route.Id,
        RouteEntryName = route.Name,
        RouteTableId = route.RouteTableId,
        DestinationCidrBlock = route.DestinationCidrBlock,
        Status = "Available",
        Type = route.IsAutomatic ? "System" : "Custom",
        IpVersion = "ipv4",
        Description = route.Description,
        NextHops = new([new NextHop { NextHopId = route.NextHopId, NextHopType = route.NextHopType }]),
    };
}
