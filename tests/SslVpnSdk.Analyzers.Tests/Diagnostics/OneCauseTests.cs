namespace SslVpnSdk.Analyzers.Tests.Diagnostics;

/// <summary>One cause has one diagnostic, however many ways lead to it.</summary>
public class OneCauseTests
{
    private const string Sites = "public static class Sites { public static readonly int[] Ports = [443]; public static readonly string[] Pools = [\"11.0.0.0/24\"]; }";

    [Fact]
    public async Task Value_of_three_servers_is_reported_once() => Assert.Equal(
        ["SSLVPN1002 443"],
        await Source.DiagnosticsAsync(Source.Stack("var port = 443; server.WithPort(port);" + Servers(index => $"{index}", ".WithPort(port)"))));

    [Theory]
    [InlineData("WithClientCidrBlock", "\"192.168.9.0/28\"", "SSLVPN2204")]
    [InlineData("WithClientCidrBlock", "\"10.0.1.0/24\"", "SSLVPN2205")]
    [InlineData("WithClientCidrBlock", "\"11.0.0.0/24\"", "SSLVPN2208")]
    [InlineData("WithEncryptionAlgorithm", "EncryptionAlgorithm.None", "SSLVPN4001")]
    [InlineData("WithCompression", "true", "SSLVPN4002")]
    public async Task Value_that_the_messages_name_another_server_with_is_reported_once(string method, string value, string id)
    {
        var statements = $"var value = {value}; server.{method}(value);" + Servers(index => $"{index}", $".{method}(value)");
        Assert.Single(await Source.DiagnosticsAsync(Source.Stack(statements)), $"{id} {value}");
    }

    [Fact]
    public async Task Value_that_two_stacks_cannot_know_is_reported_once() => Assert.Equal(
        ["SSLVPN9001 Environment.ProcessId"],
        (await Source.DiagnosticsAsync(
            "public static class Sites { public static int Port() => System.Environment.ProcessId; }",
            Named("one", "server.WithPort(Sites.Port());"),
            Named("two", "server.WithPort(Sites.Port());"))).Select(text => text.Replace("System.", "", StringComparison.Ordinal)));

    [Fact]
    public async Task Value_that_is_set_in_a_loop_is_reported_once() => Assert.Equal(
        ["SSLVPN1002 443"],
        await Source.DiagnosticsAsync(Source.Stack("for (var i = 0; i < 3; i++) { server.WithPort(443); }")));

    [Fact]
    public async Task Network_of_three_servers_in_a_loop_is_reported_once() => Assert.Equal(
        ["SSLVPN2103 \"10.0.0.0/7\""],
        await Source.DiagnosticsAsync(Source.Stack(
            """
            for (var i = 0; i < 3; i++)
            {
                stack.AddSslServer($"s{i}").OnGateway(stack.AddVpnGateway($"g{i}").InVpc(vpc).WithBandwidth(10).WithSslConnections(5))
                    .WithLocalNetworks("10.0.0.0/7").WithClientCidrBlock(Cidr.Parse($"192.168.{i + 1}.0/24"));
            }
            """)));

    [Fact]
    public async Task Values_that_differ_are_different_faults_of_one_expression() => Assert.Equal(
        ["SSLVPN3005 5 + i", "SSLVPN3005 5 + i"],
        await Source.DiagnosticsAsync(Source.Stack(
            "for (var i = 1; i < 3; i++) { stack.AddVpnGateway($\"g{i}\").InVpc(vpc).WithBandwidth(10).WithSslConnections(5 + i); }")));

    [Fact]
    public async Task Value_of_two_environments_is_reported_once() => Assert.Equal(
        ["SSLVPN1002 443"], await Source.DiagnosticsAsync(Source.Stack("server.WithPort(443);", "\"test\", Environments = [\"prod\", \"staging\"]")));

    [Fact]
    public async Task Relation_of_two_environments_is_reported_once() => Assert.Equal(
        ["SSLVPN2205 \"10.0.1.0/24\""],
        await Source.DiagnosticsAsync(Source.Stack("server.WithClientCidrBlock(\"10.0.1.0/24\");", "\"test\", Environments = [\"prod\", \"staging\"]")
            .Replace("InVpc(vpc)", "InVpc(stack.AddVpc(\"other\").WithCidrBlock(\"172.16.0.0/16\"))", StringComparison.Ordinal)));

    [Fact]
    public async Task Value_of_two_stacks_is_reported_once() => Assert.Equal(
        ["SSLVPN1002 443"], await Source.DiagnosticsAsync(Sites, Named("one", "server.WithPort(Sites.Ports[0]);"), Named("two", "server.WithPort(Sites.Ports[0]);")));

    [Fact]
    public async Task Relation_that_two_stacks_have_with_one_value_is_reported_once() => Assert.Equal(
        ["SSLVPN2208 \"11.0.0.0/24\""],
        await Source.DiagnosticsAsync(Sites, Named("one", "server.WithClientCidrBlock(Sites.Pools[0]);"), Named("two", "server.WithClientCidrBlock(Sites.Pools[0]);")));

    [Fact]
    public async Task Value_of_an_inherited_Define_is_reported_once() => Assert.Equal(
        ["SSLVPN1002 443"],
        await Source.DiagnosticsAsync(
            Source.Stack("server.WithPort(443);").Replace("[SslVpnStack(\"test\")]", "", StringComparison.Ordinal).Replace("sealed partial", "partial", StringComparison.Ordinal),
            "[SslVpnSdk.SslVpnStack(\"one\")] public partial class One : TestStack; [SslVpnSdk.SslVpnStack(\"two\")] public partial class Two : TestStack;"));

    [Fact]
    public async Task Stack_in_two_parts_is_reported_once() => Assert.Equal(
        ["SSLVPN1002 443", "SSLVPN5003 \"Test\""],
        (await Source.DiagnosticsAsync(Source.Stack("server.WithPort(443);", "\"Test\""), "public partial class TestStack { private const int Port = 1; }")).Order());

    [Theory]
    [InlineData("443")]
    [InlineData("0")]
    public async Task Value_that_fails_a_check_of_its_own_takes_no_part_in_others(string port) =>
        Assert.Single(await Source.DiagnosticsAsync(Source.Stack($"server.WithPort({port}).WithLocalNetworks(\"10.0.1.0/24\");")));

    private static string Servers(Func<int, string> name, string calls) => string.Concat(Enumerable.Range(1, 2).Select(i =>
        $"stack.AddSslServer(\"{name(i)}\").OnGateway(stack.AddVpnGateway(\"g{i}\").InVpc(vpc).WithBandwidth(10).WithSslConnections(5)).WithLocalNetworks(\"10.0.1.0/24\").WithClientCidrBlock(\"192.168.{i}.0/24\"){calls};"));

    private static string Named(string name, string statements) =>
        Source.Stack(statements, $"\"{name}\"").Replace("class TestStack", $"class Stack{name}", StringComparison.Ordinal);
}
