using SslVpnSdk.Differential.Tests.Checks;

namespace SslVpnSdk.Differential.Tests.Endings;

/// <summary>An evaluation always ends, and says so.</summary>
public class BudgetTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Loops => EndlessPrograms.Loops;

    public static TheoryData<string> Requests => EndlessPrograms.Requests;

    [Theory]
    [MemberData(nameof(Loops))]
    public void Loop_without_an_end_uses_the_budget_up(string statements) => Assert.Contains("SSLVPN9002", Reported(statements));

    [Theory]
    [MemberData(nameof(Requests))]
    public void Request_for_too_much_is_not_granted(string statements) =>
        Assert.NotEmpty(Reported(statements).Intersect(["SSLVPN9001", "SSLVPN9002"]));

    private static IReadOnlyList<string> Reported(string statements)
    {
        var compilation = Compiler.Compile([("Endless.cs", EndlessPrograms.Program(statements))]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var check = Task.Run(() => CompileTime.Of(compilation, CancellationToken.None));
        Assert.True(check.Wait(Patience), $"The evaluation did not end within {Patience}.");
        Assert.Null(check.Result.Exception);
        return [.. check.Result.Diagnostics.Select(diagnostic => diagnostic.Id)];
    }
}
