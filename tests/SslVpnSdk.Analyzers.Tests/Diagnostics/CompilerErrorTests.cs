using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Diagnostics;

/// <summary>What the compiler reports is not reported by analyzer or generator as well, and neither makes it report more.</summary>
public class CompilerErrorTests
{
    [Theory]
    [InlineData("server.WithPort(443);")]
    [InlineData("throw new System.InvalidOperationException();")]
    public async Task Stack_with_an_error_has_its_constant_so_that_code_which_reads_it_is_not_blamed_as_well(string statement)
    {
        var compilation = Source.Compile(Source.Stack(statement), "class Reader { public string Text => TestStack.Deployments.Default; }");
        Source.Generate(compilation, out var output);

        Assert.Single(await Source.AnalyzeAsync((CSharpCompilation)output));
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("server.WithPort(\"443\");", "CS1503")]
    [InlineData("server.WithPort(Undeclared.Port);", "CS0103")]
    [InlineData("server.WithPorts(443);", "CS1061")]
    [InlineData("int port; server.WithPort(port);", "CS0165")]
    [InlineData("var port = 1 / 0; server.WithPort(port);", "CS0020")]
    public async Task Error_of_the_compiler_is_not_reported_by_us_too(string statement, string id)
    {
        var compilation = Source.Compile(Source.Stack(statement));
        Assert.Equal(id, Assert.Single(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
        Assert.Empty(await Source.AnalyzeAsync(compilation));
    }

    [Theory]
    [InlineData("[SslVpnStack(\"a\")] public partial class A : SslVpnStack;", "CS0534")]
    [InlineData("[SslVpnStack(\"a\")] public partial class A : SslVpnStack { } class A { protected override void Define(StackBuilder stack) => stack.InRegion(\"eu-central-1\"); }", "CS0260")]
    [InlineData("[SslVpnStack] public partial class A : SslVpnStack { protected override void Define(StackBuilder stack) => stack.InRegion(\"eu-central-1\"); }", "CS7036")]
    [InlineData("[SslVpnStack(\"a\")] public partial class A : Missing { protected override void Define(StackBuilder stack) => stack.InRegion(\"eu-central-1\"); }", "CS0246")]
    public async Task Declaration_that_does_not_compile_is_not_reported_by_us_too(string declaration, string id)
    {
        var compilation = Source.Compile($"using SslVpnSdk; {declaration}");
        Assert.Contains(id, compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
        Assert.Empty(await Source.AnalyzeAsync(compilation));
    }
}
