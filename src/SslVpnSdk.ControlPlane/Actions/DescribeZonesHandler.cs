namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Lists the zones of a region.</summary>
internal sealed class DescribeZonesHandler : QueryHandler<DescribeZonesRequest, DescribeZonesResponse>
{
    protected override DescribeZonesResponse Handle(DescribeZonesRequest request, ActionContext context) => new()
    {
        Zones = new(Zones.Listed(request.RegionId)
            .Select(id => new Zone
            {
                ZoneId = id,
                LocalName = Zones.Name(id, request.RegionId, request.AcceptLanguage),
                ZoneType = Zones.Type,
            })
            .Where(zone => Filter.Passes(request.ZoneType, zone.ZoneType))),
        RequestId = context.RequestId,
    };
}
