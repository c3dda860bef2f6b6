using System.Globalization;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists the routes of a route table.</summary>
internal sealed class DescribeRouteEntryListHandler : QueryHandler<DescribeRouteEntryListRequest, DescribeRouteEntryListResponse>
{
    private const int DefaultSize = 10;
    private const int MaximumSize = 100;
    private const int MaximumDestinations = 100;
    private const string IpVersion = "ipv4";

    protected override DescribeRouteEntryListResponse Handle(DescribeRouteEntryListRequest request, ActionContext context)
    {
        var vpc = context.VpcOfRouteTable(request.RegionId, request.RouteTableId);
        var isEmpty = !Filter.Passes(request.IpVersion, IpVersion) || !Filter.Passes(request.ServiceType, null);
        var routes = context.State.Routes.Where(RouteKeys.RouteTable, vpc.RouteTableId)
            .WhereNothing(isEmpty)
            .WhereGiven(RouteKeys.DestinationCidrBlock, request.DestinationCidrBlock)
            .WhereGiven(RouteKeys.DestinationCidrBlock, Destinations(request.DestCidrBlockList))
            .WhereGiven(RouteKeys.NextHop, request.NextHopId)
            .WhereGiven(RouteKeys.NextHopType, request.NextHopType)
            .WhereGiven(RouteKeys.Type, request.RouteEntryType)
            .WhereGiven(Key<StoredRoute>.Id, request.RouteEntryId)
            .WhereGiven(RouteKeys.Name, request.RouteEntryName);
        var count = routes.Count();
        var size = Size(request.MaxResult);
        var start = Start(request.NextToken, count);
        var next = start + size;
        return new DescribeRouteEntryListResponse
        {
            RouteEntrys = new(routes.Slice(start, size).Select(Describe)),
            NextToken = next < count ? next.ToString(CultureInfo.InvariantCulture) : null,
            TotalCount = count,
            RequestId = context.RequestId,
        };
    }

    private static List<string>? Destinations(EquatableList<string>? list)
    {
        var given = list?.Where(text => !string.IsNullOrEmpty(text)).ToList();
        return given?.Count > MaximumDestinations
            ? throw ActionContext.Refuse(ApiError.Illegal("DestCidrBlockList", $"{given.Count} blocks", "Use at most 100."))
            : given is [] ? null : given;
    }

    private static int Size(int? maxResult) => maxResult is null or (>= 1 and <= MaximumSize)
        ? maxResult ?? DefaultSize
        : throw ActionContext.Refuse(ApiError.Illegal("MaxResult", $"{maxResult}", "Use a number from 1 to 100."));

    /// <summary>A token is the number of routes that were answered before it.</summary>
    private static int Start(string? token, int count) =>
        string.IsNullOrEmpty(token) ? 0
        : int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start <= count ? start
        : throw ActionContext.Refuse(ApiError.Illegal("NextToken", token, "Use the token of the answer before."));

    private static RouteEntry Describe(StoredRoute route) => new()
    {
        RouteEntryId = route.Id,
        RouteEntryName = route.Name,
        RouteTableId = route.RouteTableId,
        DestinationCidrBlock = route.DestinationCidrBlock,
        Status = "Available",
        Type = route.Type,
        IpVersion = IpVersion,
        Description = route.Description,
        GmtModified = route.CreatedAt is { } time ? VpcAnswers.Text(time) : null,
        NextHops = new([new NextHop { NextHopId = route.NextHopId, NextHopType = route.NextHopType }]),
    };
}
