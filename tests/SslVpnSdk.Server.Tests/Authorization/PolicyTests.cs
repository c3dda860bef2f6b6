using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Authorization;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Authorization;

public class PolicyTests : ServerTest
{
    private static readonly AccessKey Ana = new("ana", "secret");

    protected override ControlPlaneServerOptions Options => base.Options with { UsersFile = Path.Combine(Folder, "users.json"), AccessKey = new("owner", "secret"), AccountId = "42" };

    public override Task InitializeAsync()
    {
        Allow("");
        return base.InitializeAsync();
    }

    [Fact]
    public async Task Without_a_statement_nothing_is_allowed()
    {
        var answer = await Describe();

        Assert.Equal((403, "Forbbiden.SubUser"), answer.Error);
        Assert.Equal("ImplicitDeny", (string?)answer.Json["AccessDeniedDetail"]!["NoPermissionType"]);
        Assert.Equal("vpc:DescribeSslVpnServers", (string?)answer.Json["AccessDeniedDetail"]!["AuthAction"]);
    }

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "vpc:DescribeSslVpnServers", "Resource": "*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": ["ecs:*", "vpc:describe*"], "Resource": ["acs:vpc:*:42:sslvpnserver/*"] }""")]
    [InlineData("""{ "Effect": "Allow", "NotAction": "vpc:Delete*", "Resource": "acs:vpc:eu-central-1:*:sslvpnserver/vss-?" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "IpAddress": { "acs:SourceIp": ["10.0.0.0/8", "127.0.0.0/8"] } } }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "Bool": { "acs:SecureTransport": false } } }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "DateLessThan": { "acs:CurrentTime": "2026-04-01T08:00:01Z" } } }""")]
    public async Task A_statement_allows_what_it_speaks_of(string statement)
    {
        Allow(statement);

        Assert.Equal(200, (await Describe()).Status);
    }

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "vpc:DescribeVpcs", "Resource": "*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "acs:vpc:*:43:*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "acs:vpc:*:*:sslvpnserver/vss-2" }""")]
    [InlineData("""{ "Effect": "Allow", "NotAction": "vpc:*Ssl*", "Resource": "*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "NotIpAddress": { "acs:SourceIp": "127.0.0.1" } } }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "Bool": { "acs:SecureTransport": "true" } } }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "DateGreaterThan": { "acs:CurrentTime": "2026-04-01T08:00:00Z" } } }""")]
    public async Task A_statement_about_something_else_allows_nothing(string statement)
    {
        Allow(statement);

        Assert.Equal(403, (await Describe()).Status);
    }

    [Fact]
    public async Task A_denial_wins()
    {
        Allow("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "vpc:DescribeSsl*", "Resource": "*" }""");

        Assert.Equal("ExplicitDeny", (string?)(await Describe()).Json["AccessDeniedDetail"]!["NoPermissionType"]);
    }

    [Fact]
    public async Task Every_resource_an_action_is_about_has_to_be_allowed()
    {
        Allow("""{ "Effect": "Allow", "Action": "*", "Resource": "acs:vpc:*:*:sslvpnserver/*" }""");
        Assert.Equal(403, (await Create()).Status);

        Allow("""{ "Effect": "Allow", "Action": "*", "Resource": ["acs:vpc:*:*:sslvpnserver/*", "acs:vpc:*:*:vpngateway/vpn-1"] }""");
        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound"), (await Create()).Error);
    }

    [Fact]
    public async Task A_list_cannot_be_asked_for_with_the_right_to_one_server()
    {
        Allow("""{ "Effect": "Allow", "Action": "*", "Resource": "acs:vpc:*:*:sslvpnserver/vss-1" }""");

        Assert.Equal(403, (await Send(Request("DescribeSslVpnServers", ("RegionId", Region)), Ana)).Status);
    }

    [Fact]
    public async Task Every_resource_that_is_tagged_has_to_be_allowed()
    {
        Allow("""{ "Effect": "Allow", "Action": "vpc:TagResources", "Resource": "acs:vpc:*:*:vpc/vpc-1" }""");

        Assert.Equal((404, "InvalidResourceId.NotFound"), (await Tag(("ResourceId.1", "vpc-1"))).Error);
        Assert.Equal(403, (await Tag(("ResourceId.1", "vpc-1"), ("ResourceId.2", "vpc-2"))).Status);
        Assert.Equal(403, (await Tag(("ResourceId", "vpc-1"), ("ResourceId.1", "vpc-2"))).Status);
        Assert.Equal(403, (await Tag()).Status);
    }

    [Fact]
    public async Task Whoever_has_policies_names_the_region_that_they_may_be_about()
    {
        Allow("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }, { "Effect": "Deny", "Action": "*", "Resource": "acs:vpc:eu-central-1:*:vswitch/*" }""");

        Assert.Equal((400, "MissingRegionId"), (await Send(Request("DeleteVSwitch", ("VSwitchId", "vsw-1")), Ana)).Error);
        Assert.Equal(403, (await Send(Request("DeleteVSwitch", ("RegionId", Region), ("VSwitchId", "vsw-1")), Ana)).Status);
        Assert.Equal(200, (await Send(Request("DescribeRegions"), Ana)).Status);
    }

    [Fact]
    public void Every_action_has_its_resources() =>
        Assert.Equal(ServiceActions.Names.Order(StringComparer.Ordinal), ActionResources.Actions.Order(StringComparer.Ordinal));

    /// <summary>What a change names, a policy is asked about: else a call could change what its caller has no right to.</summary>
    [Fact]
    public void Every_id_in_a_change_is_asked_about()
    {
        string[] ids = ["VpcId", "VSwitchId", "RouteTableId", "VpnGatewayId", "SslVpnServerId", "SslVpnClientCertId"];

        var unasked =
            from action in ServiceActions.Names
            where !action.StartsWith("Describe", StringComparison.Ordinal)
            from property in ServiceActions.Find(action)!.GetProperties()
            where ids.Any(id => property.Name.EndsWith(id, StringComparison.Ordinal)) && !ActionResources.ParametersOf(action).Contains(property.Name)
            select $"{action}.{property.Name}";

        Assert.Empty(unasked);
    }

    [Fact]
    public async Task A_route_cannot_be_deleted_with_the_right_to_another_table()
    {
        var (mine, theirs) = (await RouteTable("10.0.0.0/16"), await RouteTable("10.1.0.0/16"));
        var route = (string)(await Call(
            "CreateRouteEntry", ("RegionId", Region), ("RouteTableId", theirs), ("DestinationCidrBlock", "172.16.0.0/16"), ("NextHopId", "ngw-1"), ("NextHopType", "NatGateway")))
            .Json["RouteEntryId"]!;
        Allow($$"""{ "Effect": "Allow", "Action": "*", "Resource": "acs:vpc:*:*:routetable/{{mine}}" }""");

        var answer = await Send(Request("DeleteRouteEntry", ("RegionId", Region), ("RouteTableId", mine), ("RouteEntryId", route)), Ana);

        Assert.Equal((404, "InvalidRouteEntry.NotFound"), answer.Error);
    }

    private async Task<string> RouteTable(string cidrBlock)
    {
        var id = (string)(await Call("CreateVpc", ("RegionId", Region), ("CidrBlock", cidrBlock))).Json["VpcId"]!;
        await Settle();
        return (string)(await Call("DescribeVpcs", ("RegionId", Region), ("VpcId", id))).Json["Vpcs"]!["Vpc"]![0]!["RouterTableIds"]!["RouterTableIds"]![0]!;
    }

    private Task<HttpAnswer> Describe() =>
        Send(Request("DescribeSslVpnServers", ("RegionId", Region), ("SslVpnServerId", "vss-1")), Ana);

    private Task<HttpAnswer> Tag(params (string Name, string Value)[] resources) => Send(
        Request("TagResources", [("RegionId", Region), ("ResourceType", "VPC"), ("Tag.1.Key", "a"), .. resources]), Ana);

    private Task<HttpAnswer> Create() => Send(
        Request(
            "CreateSslVpnServer",
            ("ClientIpPool", "192.168.0.0/24"),
            ("LocalSubnet", "10.0.0.0/24"),
            ("RegionId", Region),
            ("VpnGatewayId", "vpn-1")),
        Ana);

    private void Allow(string statements) => File.WriteAllText(Path.Combine(Folder, "users.json"), $$"""
        {
          "users": [
            {
              "name": "ana",
              "accessKeys": [ { "id": "ana", "secret": "secret" } ],
              "policies": [ { "Version": "1", "Statement": [ {{statements}} ] } ]
            }
          ]
        }
        """);
}
