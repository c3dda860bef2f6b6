namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>What cannot be known is said at the innermost expression, and nothing is guessed from it.</summary>
public class UnknownValueTests
{
    [Theory]
    [InlineData("server.WithPort(System.Environment.ProcessorCount);", "System.Environment.ProcessorCount")]
    [InlineData("server.WithPort(int.Parse(\"443\") + 1);", "int.Parse(\"443\")")]
    [InlineData("var day = System.DateTime.Now.Day; server.WithPort(day * 100);", "System.DateTime.Now")]
    [InlineData("int.TryParse(\"443\", out var port); server.WithPort(port);", "var port")]
    [InlineData("var all = new[] { \"10.0.1.0/24\", \"10.0.2.0/24\" }; System.Array.Sort(all); server.WithLocalNetworks(all);", "System.Array.Sort(all)")]
    [InlineData("if (System.Environment.ProcessorCount > 2) { server.WithPort(1195); }", "System.Environment.ProcessorCount")]
    [InlineData("foreach (var n in new[] { 1 }) { stack.AddClientCertificate(\"c\").ForServer(server); }", "foreach (var n in new[] { 1 }) { stack.AddClientCertificate(\"c\").ForServer(server); }")]
    [InlineData("Add(); void Add() => stack.AddClientCertificate(\"c\").ForServer(server);", "Add()")]
    [InlineData("_kept = server; _kept.WithPort(1195);", "_kept")]
    [InlineData("Help(server); static void Help(SslServerBuilder s) => s.WithPort(1195);", "Help(server)")]
    [InlineData("System.Action change = () => server.WithPort(1195); change();", "() => server.WithPort(1195)")]
    [InlineData("var all = new[] { \"10.0.1.0/24\" }; all[int.Parse(\"0\")] = \"10.0.2.0/24\"; server.WithLocalNetworks(all);", "int.Parse(\"0\")")]
    [InlineData("server.WithPort(_port);", "_port")]
    [InlineData("_ = System.Environment.ProcessorCount > 1 && server.WithPort(1195) != null;", "System.Environment.ProcessorCount")]
    [InlineData("var other = System.Environment.GetEnvironmentVariable(\"x\") ?? stack.AddVpc(\"y\").Name;", "System.Environment.GetEnvironmentVariable(\"x\")")]
    [InlineData("var kept = new { server }; kept.server.WithPort(1195);", "new { server }")]
    [InlineData("var list = new System.Collections.Generic.List<SslServerBuilder> { server };", "new System.Collections.Generic.List<SslServerBuilder> { server }")]
    [InlineData("(var a, var b) = (1195, 2); server.WithPort(a);", "(var a, var b) = (1195, 2)")]
    public async Task Reason_is_reported_where_it_arises(string statements, string span)
    {
        var source = Source.Stack(statements, members: "private SslServerBuilder? _kept; private readonly int _port = 1;");
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
        ["SSLVPN9001 while (true) { server.WithPort(80); }", "SSLVPN1002 80"],
        await Source.DiagnosticsAsync(Source.Stack("while (true) { server.WithPort(80); }")));

    [Fact]
    public async Task Code_that_does_not_compile_is_left_to_the_compiler() =>
        Assert.Empty(await Source.DiagnosticsAsync(Source.Stack("server.WithPort(missing); stack.AddNothing();")));
}
