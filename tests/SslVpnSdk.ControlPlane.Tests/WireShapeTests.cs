using System.Reflection;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>The shape that answers have on the wire, as far as the records say it.</summary>
public sealed class WireShapeTests
{
    private static readonly IEnumerable<PropertyInfo> Lists = typeof(IControlPlane).Assembly.GetTypes()
        .Where(type => type.Namespace == "SslVpnSdk.ControlPlane" && !type.Name.EndsWith("Request", StringComparison.Ordinal))
        .SelectMany(type => type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance))
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(EquatableList<>));

    [Fact]
    public void Every_list_of_an_answer_has_a_wrapper_but_that_of_the_connected_clients() =>
        Assert.Equal(["ClientInfoList"], Lists.Where(list => list.GetCustomAttribute<ListElementAttribute>() is null).Select(list => list.Name));

    [Theory]
    [InlineData(typeof(DescribeRouteTableListResponse), "RouterTableList", "RouterTableListType")]
    [InlineData(typeof(DescribeRouteEntryListResponse), "RouteEntrys", "RouteEntry")]
    [InlineData(typeof(Vpc), "RouterTableIds", "RouterTableIds")]
    [InlineData(typeof(Vpc), "NatGatewayIds", "NatGatewayIds")]
    [InlineData(typeof(Vpc), "Tags", "Tag")]
    [InlineData(typeof(RouteTable), "GatewayIds", "GatewayIds")]
    [InlineData(typeof(DescribeVpcAttributeResponse), "CloudResources", "CloudResourceSetType")]
    [InlineData(typeof(VpnGateway), "EniInstanceIds", "EniInstanceId")]
    [InlineData(typeof(ListTagResourcesResponse), "TagResources", "TagResource")]
    [InlineData(typeof(DescribeVpnSslServerLogsResponse), "Data", "Logs")]
    [InlineData(typeof(DescribeRegionsResponse), "Regions", "Region")]
    public void An_odd_wrapper_is_the_service_s(Type type, string list, string element) =>
        Assert.Equal(element, type.GetProperty(list)!.GetCustomAttribute<ListElementAttribute>()!.Name);

    [Fact]
    public void No_answer_holds_a_code()
    {
        var answers = typeof(IControlPlane).Assembly.GetTypes().Where(type => type.Name.EndsWith("Response", StringComparison.Ordinal));

        Assert.All(answers, type => Assert.Null(type.GetProperty("Code")));
    }
}
