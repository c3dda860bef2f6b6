namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>Code that does not compile is never the evaluator's fault; what the compiler says of it is enough.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("int[] all = [1]; server.WithPort(all[0, 1]);")]
    [InlineData("int[,] all = { { 1 } }; server.WithPort(all[0]);")]
    [InlineData("server.WithPort(Office.Port);")]
    [InlineData("server.WithPort(Office.Ports[0]);")]
    [InlineData("server.WithPort(Office.Next());")]
    [InlineData("server.WithPort(Office.Number);")]
    [InlineData("Office.Port = 1195; server.WithPort(1195);")]
    [InlineData("Office.Changed += () => { }; server.WithPort(1195);")]
    public async Task Member_without_its_object_or_its_rank_is_not_evaluated(string statements)
    {
        var diagnostics = await Source.AnalyzeAsync(Source.Compile(
            Source.Stack(statements),
            $$"""
            using SslVpnSdk;

            class Office { public int Port; public int[] Ports = []; public int Number { get; set; } public int Next() => 1; public event System.Action? Changed; }
            static class Library { public static void Add(SslServerBuilder server) { {{statements}} } }
            """));

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001" || diagnostic.GetMessage().Contains("the evaluator fails", StringComparison.Ordinal));
    }
}
