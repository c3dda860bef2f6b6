namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>A request of every action that an account with one of everything accepts.</summary>
internal static class SampleRequests
{
    private const string Region = ControlPlaneFixture.Region;

    /// <summary>The types of the requests of all actions.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(IControlPlane).Assembly.GetTypes().Where(type => !type.IsAbstract && IsRequest(type))];

    /// <summary>The names of all actions.</summary>
    public static IEnumerable<string> Actions { get; } = [.. Types.Select(ActionOf).Order()];

    /// <summary>Fills an account and makes the requests.</summary>
    public static async Task<IReadOnlyDictionary<string, object>> Make(ControlPlaneFixture account)
    {
        var vpc = await account.Vpc();
        var vSwitch = await account.VSwitch(vpc.VpcId);
        var unused = await account.VSwitch(vpc.VpcId, "10.0.2.0/24", "eu-central-1b");
        var gateway = await account.Gateway(vpc.VpcId);
        var server = await account.Server(gateway);
        var certificate = await account.Certificate(server);
        var spare = await account.Gateway(vpc.VpcId);
        var route = await account.Send(new CreateRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "172.20.0.0/16", NextHopId = "i-1" });
        var empty = await account.Vpc("10.9.0.0/16");
        Tag[] tags = [new() { Key = "team", Value = "net" }];
        return new object[]
        {
            new CreateRouteEntryRequest { RegionId = Region, RouteTableId = vpc.RouteTableId, DestinationCidrBlock = "172.21.0.0/16", NextHopId = "i-1" },
            new CreateSslVpnClientCertRequest { RegionId = Region, SslVpnServerId = server },
            new CreateSslVpnServerRequest { RegionId = Region, VpnGatewayId = spare, ClientIpPool = "192.168.9.0/24", LocalSubnet = "10.0.1.0/24" },
            new CreateVSwitchRequest { RegionId = Region, VpcId = vpc.VpcId, ZoneId = "eu-central-1c", CidrBlock = "10.0.3.0/24" },
            new CreateVpcRequest { RegionId = Region },
            new CreateVpnGatewayRequest { RegionId = Region, VpcId = vpc.VpcId, Bandwidth = 10 },
            new DeleteRouteEntryRequest { RegionId = Region, RouteEntryId = route.RouteEntryId },
            new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = certificate },
            new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server },
            new DeleteVpcRequest { RegionId = Region, VpcId = empty.VpcId },
            new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = spare },
            new DeleteVSwitchRequest { RegionId = Region, VSwitchId = unused },
            new DescribeRegionsRequest(),
            new DescribeRouteEntryListRequest { RegionId = Region, RouteTableId = vpc.RouteTableId },
            new DescribeRouteTableListRequest { RegionId = Region },
            new DescribeSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = certificate },
            new DescribeSslVpnClientCertsRequest { RegionId = Region },
            new DescribeSslVpnClientsRequest { RegionId = Region, VpnGatewayId = gateway },
            new DescribeSslVpnServersRequest { RegionId = Region },
            new DescribeVpcAttributeRequest { RegionId = Region, VpcId = vpc.VpcId },
            new DescribeVpcsRequest { RegionId = Region },
            new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway },
            new DescribeVpnGatewaysRequest { RegionId = Region },
            new DescribeVpnSslServerLogsRequest { RegionId = Region, VpnSslServerId = server, MinutePeriod = 10 },
            new DescribeVSwitchAttributesRequest { RegionId = Region, VSwitchId = vSwitch },
            new DescribeVSwitchesRequest { RegionId = Region },
            new DescribeZonesRequest { RegionId = Region },
            new ListTagResourcesRequest { RegionId = Region, ResourceType = "VPC", ResourceId = new([vpc.VpcId]) },
            new ModifySslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = certificate, Name = "ben" },
            new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Name = "people" },
            new ModifyVpcAttributeRequest { RegionId = Region, VpcId = vpc.VpcId, VpcName = "other" },
            new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = gateway, Name = "north" },
            new MoveVpnResourceGroupRequest { RegionId = Region, InstanceId = gateway, ResourceType = "VpnGateWay", NewResourceGroupId = "rg-2" },
            new TagResourcesRequest { RegionId = Region, ResourceType = "vpc", ResourceId = new([vpc.VpcId]), Tag = new(tags) },
            new UnTagResourcesRequest { RegionId = Region, ResourceType = "VPC", ResourceId = new([vpc.VpcId]), All = true },
        }.ToDictionary(request => ActionOf(request.GetType()));
    }

    private static string ActionOf(Type request) => request.Name[..^"Request".Length];

    private static bool IsRequest(Type? type) => type is not null
        && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ControlPlaneRequest<>)) || IsRequest(type.BaseType));
}
