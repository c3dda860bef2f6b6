using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Completion.Tests;

/// <summary>While somebody types, code is broken most of the time: nothing throws.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("HeadOffice.cs")]
    [InlineData("PartnerAccess.cs")]
    [InlineData("Branches.cs")]
    public async Task Program_without_one_of_its_tokens_breaks_nothing(string program)
    {
        var text = Program.Contract(program);
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
        {
            await Editor.Open(text.Remove(token.SpanStart, token.Span.Length)).ProvideAsync(token.SpanStart);
        }
    }

    [Theory]
    [InlineData("HeadOffice.cs")]
    [InlineData("PartnerAccess.cs")]
    public async Task Program_that_ends_anywhere_breaks_nothing(string program)
    {
        var text = Program.Contract(program);
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
        {
            foreach (var position in new[] { token.SpanStart, token.SpanStart + 1, token.Span.End }.Where(position => position <= token.Span.End).Distinct())
            {
                await Editor.Open(text[..position]).ProvideAsync(position);
            }
        }
    }

    [Theory]
    [InlineData("$$")]
    [InlineData("\"$$")]
    [InlineData("\"\"\"\"$$")]
    [InlineData("@\"$$")]
    [InlineData("x.WithPort($$")]
    [InlineData("x.WithPort(,$$")]
    [InlineData("WithPort(port: $$")]
    [InlineData("[WithPort($$")]
    [InlineData("#if X\nx.WithPort($$")]
    [InlineData("#region WithPort($$")]
    [InlineData("$\"{x.WithPort($$")]
    [InlineData("x.WithLocalNetworks([\"$$, [")]
    public async Task Text_that_is_no_program_completes_nothing(string text)
    {
        var editor = Editor.Open(text);

        await editor.ProvideAsync();
        Assert.Empty(await editor.ItemsAsync());
    }

    [Fact]
    public async Task Cancelled_request_ends()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Editor.Open(Program.Server(".WithPort($$)")).ProvideAsync(cancelled.Token));
    }
}
