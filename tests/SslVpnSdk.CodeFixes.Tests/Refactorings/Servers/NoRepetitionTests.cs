namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>What is no repetition, or could not be a loop, is left alone.</summary>
public class NoRepetitionTests
{
    [Theory]
    [InlineData("two", "$$UseA; UseB; stack.AddSslServer(\"s\").OnGateway(b).WithLocalNetworks(\"10.0.1.0/24\").WithClientCidrBlock(\"192.168.0.0/24\");")]
    [InlineData("uses the one before", "$$UseA; var b = stack.UseVpnGateway(a.Name + \"2\", \"vpn-2\");")]
    [InlineData("shape", "$$UseA; UseB.WithSslConnections(5);")]
    [InlineData("apart", "$$UseA; stack.AddVpc(\"between\").WithCidrBlock(\"10.1.0.0/16\"); UseB;")]
    [InlineData("comment", "$$var a = stack.UseVpnGateway(\"a\", /* one */ \"vpn-1\"); var b = stack.UseVpnGateway(\"b\", /* two */ \"vpn-2\");")]
    [InlineData("directive", "$$UseA;\n#region ours\nUseB;\n#endregion")]
    [InlineData("violation", "$$UseA; UseB; stack.UseVpnGateway(\"b\", \"vpn-3\");")]
    [InlineData("unknown", "$$UseA; UseB; stack.UseVpnGateway(System.Environment.MachineName, \"vpn-3\");")]
    [InlineData("ahead", "UseA; UseB; $$stack.AddParameter(\"p\");")]
    [InlineData("selection", "[|UseA; UseB; stack.AddParameter(\"p\");|]")]
    [InlineData("alike", "$$gateway.WithBandwidth(10); gateway.WithBandwidth(10);")]
    [InlineData("nothing is added", "$$gateway.WithBandwidth(10); gateway.WithBandwidth(100);")]
    [InlineData("never run", "if (stack.Environment == \"no\") { $$UseA; UseB; }")]
    [InlineData("constant needed", "{ const string x = \"vpn-1\"; $$stack.UseVpnGateway(\"a\", x); } { const string x = \"vpn-2\"; stack.UseVpnGateway(\"b\", x); }")]
    [InlineData("local constant", "const string x = \"vpn-1\", y = \"vpn-2\"; $$stack.UseVpnGateway(\"a\", x); stack.UseVpnGateway(\"b\", y);")]
    [InlineData("order matters", "var i = 0; $$stack.UseVpnGateway(\"a\", \"vpn-\" + i++); stack.UseVpnGateway(\"b\", \"vpn-\" + ++i);")]
    public async Task Statements_that_are_no_repetition_have_no_menu(string why, string statements)
    {
        var program = StackText.Of(statements
            .Replace("UseA", "var a = stack.UseVpnGateway(\"a\", \"vpn-1\")", StringComparison.Ordinal)
            .Replace("UseB", "var b = stack.UseVpnGateway(\"b\", \"vpn-2\")", StringComparison.Ordinal));

        Assert.True((await RepeatedServersMenu.OpenAsync(program)).Titles.Count == 0, why);
    }

    [Fact]
    public async Task Loop_that_would_change_the_document_is_not_offered()
    {
        const string ByLine =
            """
            private static void Add(StackBuilder stack, string name, [System.Runtime.CompilerServices.CallerLineNumber] int line = 0) =>
                stack.UseVpnGateway(name, $"vpn-{line}");
            """;
        const string Calls = "$$Add(stack, \"a\");\nAdd(stack, \"b\");";

        Assert.Empty((await RepeatedServersMenu.OpenAsync(StackText.Of(Calls, ByLine))).Titles);
        Assert.Single((await RepeatedServersMenu.OpenAsync(StackText.Of(Calls, ByLine.Replace("{line}", "1", StringComparison.Ordinal)))).Titles);
    }
}
