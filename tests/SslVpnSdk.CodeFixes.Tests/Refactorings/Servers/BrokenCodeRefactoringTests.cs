using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.CodeFixes.Refactorings.Servers;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>A menu is opened on code in every state.</summary>
public class BrokenCodeRefactoringTests
{
    [Theory]
    [InlineData("HeadOffice.cs")]
    [InlineData("PartnerAccess.cs")]
    [InlineData("Branches.cs")]
    [InlineData("Repeated.cs")]
    public async Task Program_without_one_of_its_tokens_has_a_menu_at_each_call(string file)
    {
        var whole = file == "Repeated.cs" ? Repeated : await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Contract", file));
        var opened = Editor.Open(whole);
        foreach (var token in CSharpSyntaxTree.ParseText(whole).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0))
        {
            var text = whole.Remove(token.SpanStart, token.Span.Length);
            var editor = opened.With(text);
            foreach (var caret in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => call.ArgumentList.SpanStart).Distinct())
            {
                foreach (var provider in Providers)
                {
                    var menu = await RefactoringMenu.OpenAsync(provider, editor, new TextSpan(caret, 0));
                    foreach (var (title, changed) in await menu.AllAsync())
                    {
                        Assert.True((await changed.ErrorsAsync()).Count <= (await editor.ErrorsAsync()).Count, title);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("stack.AddSslServer(\"a\");")]
    [InlineData("{ stack.AddVpc(\"a\"); stack.AddVpc(\"b\");")]
    [InlineData("class C { void M() { stack.AddVpc(\"a\"); stack.AddVpc(\"b\"); server.WithLocalNetworks(\"10.0.0.0/8\")")]
    public async Task Text_that_is_no_stack_has_no_menu(string text)
    {
        foreach (var provider in Providers)
        {
            for (var i = 0; i <= text.Length; i++)
            {
                Assert.Empty((await RefactoringMenu.OpenAsync(provider, Editor.Open(text), TextSpan.FromBounds(i, text.Length))).Titles);
            }
        }
    }

    [Fact]
    public async Task Menu_that_is_closed_is_no_longer_made()
    {
        var at = Repeated.IndexOf("WithLocalNetworks", StringComparison.Ordinal);
        foreach (var provider in Providers)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                RefactoringMenu.OpenAsync(provider, Editor.Open(Repeated), new TextSpan(at, 0), new CancellationToken(canceled: true)));
        }
    }

    private static readonly CodeRefactoringProvider[] Providers = [new LocalNetworksRefactoringProvider(), new RepeatedServersRefactoringProvider()];

    private static string Repeated => StackText.Of(
        """
        var a = stack.AddSslServer("a").OnGateway(stack.UseVpnGateway("a", "vpn-1")).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.1.0/24");
        stack.AddClientCertificate("a").ForServer(a); // first
        var b = stack.AddSslServer("b").OnGateway(stack.UseVpnGateway("b", "vpn-2")).WithLocalNetworks("10.0.1.0/24", "10.0.2.0/24").WithClientCidrBlock("192.168.2.0/24");
        stack.AddClientCertificate("b").ForServer(b); // second
        """);
}
