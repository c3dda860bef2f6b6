using System.Text.Json.Nodes;

namespace SslVpnSdk.Server.Tests.NpmClients;

public class LifeCycleTests(NpmDriver driver) : NpmClientTest(driver)
{
    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_client_makes_describes_and_deletes_everything(string client)
    {
        var vpc = (await Call(client, "CreateVpc", new() { ["RegionId"] = Region, ["CidrBlock"] = "10.0.0.0/16", ["VpcName"] = "main" })).Text("VpcId");
        Settle();
        var vSwitch = (await Call(client, "CreateVSwitch", new()
        {
            ["RegionId"] = Region,
            ["VpcId"] = vpc,
            ["ZoneId"] = $"{Region}a",
            ["CidrBlock"] = "10.0.9.0/24",
        })).Text("VSwitchId");
        Settle();
        var gateway = (await Call(client, "CreateVpnGateway", new()
        {
            ["RegionId"] = Region,
            ["VpcId"] = vpc,
            ["VSwitchId"] = vSwitch,
            ["Bandwidth"] = 10,
            ["EnableSsl"] = true,
            ["SslConnections"] = 5,
            ["InstanceChargeType"] = "POSTPAY",
            ["Name"] = "edge",
        })).Text("VpnGatewayId");
        Settle();
        Settle();
        Assert.Equal("active", (await Call(client, "DescribeVpnGateway", new() { ["RegionId"] = Region, ["VpnGatewayId"] = gateway })).Text("Status"));

        var server = (await Call(client, "CreateSslVpnServer", new()
        {
            ["RegionId"] = Region,
            ["VpnGatewayId"] = gateway,
            ["Name"] = "a b+c*~d'(é)!",
            ["LocalSubnet"] = "10.0.0.0/24,10.0.1.0/24",
            ["ClientIpPool"] = "192.168.100.0/24",
            ["Compress"] = false,
            ["Port"] = 1194,
            ["Proto"] = "UDP",
        })).Text("SslVpnServerId");
        Settle();
        var listed = (await Call(client, "DescribeSslVpnServers", new() { ["RegionId"] = Region, ["SslVpnServerId"] = server })).Body;
        var described = Assert.Single(listed["SslVpnServers"]!["SslVpnServer"]!.AsArray())!;
        Assert.Equal("a b+c*~d'(é)!", (string?)described["Name"]);
        Assert.Equal("UDP", (string?)described["Proto"]);
        Assert.Equal(1194, (int?)described["Port"]);
        Assert.False((bool?)described["Compress"]);
        Assert.Equal(1, (int?)listed["TotalCount"]);

        var modified = await Call(client, "ModifySslVpnServer", new() { ["RegionId"] = Region, ["SslVpnServerId"] = server, ["Port"] = 1195 });
        Assert.Equal("1195", modified.Body["Port"]!.ToString());
        Settle();

        var certificate = (await Call(client, "CreateSslVpnClientCert", new()
        {
            ["RegionId"] = Region,
            ["SslVpnServerId"] = server,
            ["Name"] = "ana",
        })).Text("SslVpnClientCertId");
        Settle();
        var bundle = (await Call(client, "DescribeSslVpnClientCert", new() { ["RegionId"] = Region, ["SslVpnClientCertId"] = certificate })).Body;
        Assert.StartsWith("-----BEGIN RSA PRIVATE KEY-----", (string?)bundle["ClientKey"], StringComparison.Ordinal);
        Assert.Contains("remote ", (string?)bundle["ClientConfig"], StringComparison.Ordinal);

        var table = (await Call(client, "DescribeRouteTableList", new() { ["RegionId"] = Region, ["VpcId"] = vpc }))
            .Body["RouterTableList"]!["RouterTableListType"]![0]!["RouteTableId"]!.ToString();
        var routes = (await Call(client, "DescribeRouteEntryList", new() { ["RegionId"] = Region, ["RouteTableId"] = table, ["NextHopType"] = "VpnGateway" }))
            .Body["RouteEntrys"]!["RouteEntry"]!.AsArray();
        Assert.Equal("192.168.100.0/24", (string?)Assert.Single(routes)!["DestinationCidrBlock"]);

        await Call(client, "DeleteSslVpnClientCert", new() { ["RegionId"] = Region, ["SslVpnClientCertId"] = certificate });
        Settle();
        Assert.Equal("InvalidInstanceId.NotFound", (await Call(
            client, "DescribeSslVpnClientCert", new() { ["RegionId"] = Region, ["SslVpnClientCertId"] = certificate })).Code);
        _ = (await Call(client, "DeleteSslVpnServer", new() { ["RegionId"] = Region, ["SslVpnServerId"] = server })).Body;
        Settle();
        _ = (await Call(client, "DeleteVpnGateway", new() { ["RegionId"] = Region, ["VpnGatewayId"] = gateway })).Body;
        Settle();
        var gone = await Call(client, "DescribeVpnGateway", new() { ["RegionId"] = Region, ["VpnGatewayId"] = gateway });
        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound"), (gone.Status, gone.Code));
        _ = (await Call(client, "DeleteVSwitch", new() { ["RegionId"] = Region, ["VSwitchId"] = vSwitch })).Body;
        Settle();
        _ = (await Call(client, "DeleteVpc", new() { ["RegionId"] = Region, ["VpcId"] = vpc })).Body;
    }

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_client_tags_lists_and_takes_tags_away(string client)
    {
        var vpc = (await Call(client, "CreateVpc", new() { ["RegionId"] = Region })).Text("VpcId");
        JsonObject Resource() => new() { ["RegionId"] = Region, ["ResourceType"] = "VPC", ["ResourceId"] = new JsonArray(vpc) };
        var tagged = Resource();
        tagged["Tag"] = new JsonArray(Tag("team", "network"), Tag("empty", ""));

        _ = (await Call(client, "TagResources", tagged)).Body;
        var listed = (await Call(client, "ListTagResources", Resource())).Body["TagResources"]!["TagResource"]!.AsArray();
        Assert.Equal(["empty=", "team=network"], listed.Select(tag => $"{tag!["TagKey"]}={tag["TagValue"]}").Order(StringComparer.Ordinal));

        var untagged = Resource();
        untagged["TagKey"] = new JsonArray("team");
        _ = (await Call(client, "UnTagResources", untagged)).Body;
        Assert.Single((await Call(client, "ListTagResources", Resource())).Body["TagResources"]!["TagResource"]!.AsArray());
    }

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_client_asks_for_regions_without_a_parameter(string client) =>
        Assert.NotEmpty((await Call(client, "DescribeRegions", [])).Body["Regions"]!["Region"]!.AsArray());

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_client_asks_for_zones(string client) =>
        Assert.NotEmpty((await Call(client, "DescribeZones", new() { ["RegionId"] = Region })).Body["Zones"]!["Zone"]!.AsArray());

    private static JsonObject Tag(string key, string value) => new() { ["Key"] = key, ["Value"] = value };
}
