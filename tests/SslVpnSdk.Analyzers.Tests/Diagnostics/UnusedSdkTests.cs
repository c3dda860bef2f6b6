using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Diagnostics;

/// <summary>Nothing is said of code that does not use the SDK, whether the project references it or not.</summary>
public class UnusedSdkTests
{
    // It names everything as the SDK does, and has every fault the rules look for.
    private const string Lookalike =
        """
        namespace SslVpnSdk
        {
            public sealed class SslVpnStackAttribute(string name) : System.Attribute { public string Name => name; public string[] Environments { get; set; } = []; }
            public abstract class SslVpnStack { protected abstract void Define(StackBuilder stack); }
            public class StackBuilder
            {
                public StackBuilder AddSslServer(string name) => this;
                public StackBuilder WithPort(int port) => this;
                public StackBuilder WithClientCidrBlock(string block) => this;
            }

            [SslVpnStack("NO NAME", Environments = ["a", "a"])]
            public class Lookalike : SslVpnStack
            {
                protected override void Define(StackBuilder stack) => stack.AddSslServer("http://x").WithPort(443).WithClientCidrBlock("10.0.0.300/7");
            }

            [SslVpnStack("NO NAME")]
            public class NoStack;
        }
        """;

    private const string Elsewhere =
        """
        namespace Elsewhere;

        [SslVpnStack("NO NAME")]
        public class Server
        {
            public Server WithPort(int port) => this;
            public Server WithLocalNetworks(params string[] networks) => this;
            protected void Define(Server stack) => stack.WithPort(22).WithLocalNetworks("10.0.0.1/7");
        }

        public sealed class SslVpnStackAttribute(string name) : System.Attribute { public string Name => name; }
        """;

    [Theory]
    [InlineData(Lookalike)]
    [InlineData(Elsewhere)]
    public async Task Project_without_the_SDK_gets_no_diagnostic_and_no_file(string text) => await NothingAsync(Compile(text, Net100.References.All));

    [Fact]
    public async Task Project_that_references_the_SDK_and_does_not_use_it_gets_no_diagnostic_and_no_file() =>
        await NothingAsync(Compile(Elsewhere, Source.References));

    [Fact]
    public async Task Class_of_the_project_that_hides_one_of_the_SDK_gets_no_diagnostic_and_no_file() =>
        await NothingAsync(Compile(Lookalike, Source.References));

    private static async Task NothingAsync(CSharpCompilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await Source.AnalyzeAsync(compilation));
        var run = CSharpGeneratorDriver.Create(new StackGenerator(), new LibraryGenerator()).RunGenerators(compilation).GetRunResult();
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.Results.SelectMany(result => result.GeneratedSources), source => !source.HintName.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal));
    }

    private static CSharpCompilation Compile(string text, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Program",
        [CSharpSyntaxTree.ParseText(text, path: "Program.cs")],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
