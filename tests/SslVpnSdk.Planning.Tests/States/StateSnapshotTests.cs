using System.Text;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>What no run has written is damage.</summary>
public sealed class StateSnapshotTests
{
    private const string Ana = """{"type":"clientCertificate","name":"ana","id":"vsc-1"}""";
    private const string Call = """{"type":"vpc","name":"main","action":"CreateVpc","clientToken":"t","request":"{}"}""";

    [Theory]
    [InlineData(1, Ana + ",{\"type\":\"clientCertificate\",\"name\":\"ana\",\"id\":\"vsc-2\"}", "", "client certificate ana is in it twice")]
    [InlineData(1, Ana, Call + "," + Call, "VPC main has two calls under way")]
    [InlineData(1, """{"type":"clientCertificate","name":"ana","id":""}""", "", "client certificate ana has no id")]
    [InlineData(-1, Ana, "", "its serial is negative")]
    public void A_state_that_no_run_wrote_is_damaged(long serial, string resources, string pending, string fault) => Assert.Equal(
        fault, Assert.Throws<FormatException>(() => StateSnapshot.Read("", Text(serial, resources, pending))).Message);

    [Fact]
    public void A_resource_may_have_a_call_under_way() =>
        Assert.Single(StateSnapshot.Read("", Text(0, Ana, Call.Replace("vpc", "clientCertificate", StringComparison.Ordinal))).State.Resources);

    private static byte[] Text(long serial, string resources, string pending) => Encoding.UTF8.GetBytes(
        $$"""{"formatVersion":2,"lineage":"0123","serial":{{serial}},"stack":"head-office","region":"eu-central-1","resources":[{{resources}}],"pending":[{{pending}}]}""");
}
