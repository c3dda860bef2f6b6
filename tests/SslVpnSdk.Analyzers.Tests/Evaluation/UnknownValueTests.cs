namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>What cannot be known is said at the innermost expression, and nothing is guessed from it.</summary>
public class UnknownValueTests
{
    [Theory]
    [InlineData("server.WithPort(System.Environment.ProcessorCount);", "System.Environment.ProcessorCount")]
    [InlineData("server.WithPort(System.Random.Shared.Next() + 1);", "System.Random.Shared")]
    [InlineData("var day = System.DateTime.Now.Day; server.WithPort(day * 100);", "System.DateTime.Now")]
    [InlineData("int.TryParse(System.Environment.MachineName, out var port); server.WithPort(port);", "System.Environment.MachineName")]
    [InlineData("var all = new[] { \"10.0.1.0/24\", \"10.0.2.0/24\" }; System.Random.Shared.Shuffle(all); server.WithLocalNetworks(all);", "System.Random.Shared.Shuffle(all)")]
    [InlineData("if (System.Environment.ProcessorCount > 2) { server.WithPort(1195); }", "System.Environment.ProcessorCount")]
    [InlineData("foreach (var n in System.IO.Directory.GetFiles(\"/\")) { stack.AddVpc(n); }", "System.IO.Directory.GetFiles(\"/\")")]
    [InlineData("System.Threading.Tasks.Parallel.Invoke(() => server.WithPort(1195));", "System.Threading.Tasks.Parallel.Invoke(() => server.WithPort(1195))")]
    [InlineData("var all = new[] { \"10.0.1.0/24\" }; all[System.Environment.ProcessorCount] = \"10.0.2.0/24\"; server.WithLocalNetworks(all);", "System.Environment.ProcessorCount")]
    [InlineData("server.WithPort(_port++);", "_port")]
    [InlineData("server.WithPort(Port);", "Port")]
    [InlineData("_ = System.Environment.ProcessorCount > 1 && server.WithPort(1195) != null;", "System.Environment.ProcessorCount")]
    [InlineData("var other = System.Environment.GetEnvironmentVariable(\"x\") ?? stack.AddVpc(\"y\").Name;", "System.Environment.GetEnvironmentVariable(\"x\")")]
    [InlineData("var kept = new { server }; System.Console.WriteLine(kept);", "System.Console.WriteLine(kept)")]
    [InlineData("server.WithPort(System.Guid.NewGuid().GetHashCode());", "System.Guid.NewGuid()")]
    [InlineData("goto end; end: ;", "goto end;")]
    public async Task Reason_is_reported_where_it_arises(string statements, string span)
    {
        var source = Source.Stack(statements, members: "private static int _port = 1; public static int Port = 1;");
        var diagnostics = await Source.AnalyzeAsync(Source.Compile(source));
        var unknown = Assert.Single(diagnostics, d => d.Id == "SSLVPN9001");
        Assert.Equal(span, unknown.Location.SourceTree!.GetText().ToString(unknown.Location.SourceSpan));
        Assert.Empty(Source.Documents("TestStack", source));
    }

    [Theory]
    [InlineData("System.Console.WriteLine(\"hello\");")]
    [InlineData("var now = System.DateTime.Now;")]
    public void Value_nobody_needs_is_not_reported(string statements) =>
        Assert.Single(Source.Documents("TestStack", Source.Stack(statements)));

    [Fact]
    public async Task Unknown_value_silences_only_the_rules_that_need_it() => Assert.Equal(
        ["SSLVPN9001 System.Environment.MachineName", "SSLVPN1002 443"],
        await Source.DiagnosticsAsync(Source.Stack("server.WithClientCidrBlock(System.Environment.MachineName).WithPort(443);")));

    [Fact]
    public async Task Code_behind_a_stop_is_still_checked_by_itself() => Assert.Equal(
        ["SSLVPN9001 System.Environment.ProcessorCount", "SSLVPN1002 80"],
        await Source.DiagnosticsAsync(Source.Stack("while (System.Environment.ProcessorCount > 1) { server.WithPort(80); }")));

    [Fact]
    public async Task Code_that_does_not_compile_is_left_to_the_compiler() =>
        Assert.Empty(await Source.DiagnosticsAsync(Source.Stack("server.WithPort(missing); stack.AddNothing();")));
}
