using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests;

/// <summary>While somebody types, code is broken most of the time; analyzer and generator must not be.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("HeadOffice.cs")]
    [InlineData("PartnerAccess.cs")]
    public async Task Program_without_one_of_its_tokens_breaks_nothing(string program)
    {
        var text = Source.Contract(program);
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
        {
            var compilation = Source.Compile(text.Remove(token.SpanStart, token.Span.Length));
            var diagnostics = await Source.AnalyzeAsync(compilation);
            Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
            Assert.Null(Source.Generate(compilation, out _).Results.Single().Exception);
        }
    }

    [Fact]
    public void Struct_that_contains_itself_ends_the_evaluation()
    {
        var compilation = Source.Compile(Source.Stack("var loop = default(Loop); server.WithPort(loop.Port);", members: "private struct Loop { public int Port; public Loop Inner; }"));
        Assert.Null(Source.Generate(compilation, out _).Results.Single().Exception);
    }
}
