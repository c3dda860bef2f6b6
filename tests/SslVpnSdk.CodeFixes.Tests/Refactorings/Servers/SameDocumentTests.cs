using CsCheck;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.CodeFixes.Refactorings.Servers;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>Whatever is offered leaves each document as it was, to the byte, made by the compiler or by the program itself.</summary>
public class SameDocumentTests
{
    private static readonly CodeRefactoringProvider[] Providers = [new LocalNetworksRefactoringProvider(), new RepeatedServersRefactoringProvider()];

    [Fact]
    public Task Generated_servers_make_the_same_documents() => GeneratedServers.Programs.SampleAsync(program => ServersAsync(program, isRun: false), iter: 10, threads: 1);

    [Fact]
    public Task Generated_servers_make_the_same_documents_when_they_run() => GeneratedServers.Programs.SampleAsync(program => ServersAsync(program, isRun: true), iter: 3, threads: 1);

    [Theory]
    [InlineData("HeadOffice.cs", 2)]
    [InlineData("PartnerAccess.cs", 1)]
    [InlineData("Branches.cs", 0)]
    public async Task Contract_programs_make_the_same_documents(string file, int expected) => Assert.Equal(
        expected, (await AppliedAsync(Editor.Open(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Contract", file))), isRun: true)).Count);

    [Theory]
    [InlineData("each environment", 3,
        """
        if (stack.Environment == "staging")
        {
            stack.UseVpnGateway("a", "vpn-1");
            stack.UseVpnGateway("b", "vpn-2");
        }
        else
        {
            stack.AddVpc("a").WithCidrBlock("10.1.0.0/16").AddRoute("10.9.0.0/16", "i-1");
            stack.AddVpc("b").WithCidrBlock("10.2.0.0/16").AddRoute("10.9.0.0/16", "i-2");
        }
        stack.UseVpnGateway("c", "vpn-3");
        stack.UseVpnGateway("d", "vpn-4");
        """)]
    [InlineData("what is captured", 1,
        """
        System.Action later = () => { };
        var a = "a"; later += () => stack.UseVpnGateway(a, "vpn-1");
        var b = "b"; later += () => stack.UseVpnGateway(b, "vpn-2");
        later();
        """)]
    [InlineData("a counter", 1,
        """
        var next = 0;
        stack.UseVpnGateway("a", $"vpn-{next++}");
        stack.UseVpnGateway("b", $"vpn-{next++}");
        """)]
    [InlineData("null", 1,
        """
        stack.AddVpnGateway("a").InVpc(vpc).WithBandwidth(10).WithVSwitches("vsw-1", (string?)null);
        stack.AddVpnGateway("b").InVpc(vpc).WithBandwidth(10).WithVSwitches("vsw-1", "vsw-2");
        """)]
    [InlineData("nested in a loop", 1,
        """
        for (var i = 0; i < 2; i++)
        {
            var one = "a" + i;
            stack.UseVpnGateway(one, "vpn-1");
            var two = "b" + i;
            stack.UseVpnGateway(two, "vpn-2");
        }
        """)]
    [InlineData("a variable of the method", 1,
        """
        ExistingVpnGatewayBuilder last;
        last = stack.UseVpnGateway("a", "vpn-1");
        last.WithSslConnections(5);
        last = stack.UseVpnGateway("b", "vpn-2");
        last.WithSslConnections(10);
        """)]
    public async Task Written_servers_make_the_same_documents(string why, int expected, string statements)
    {
        var program = StackText.Of(statements).Replace("(\"test\")", "(\"test\", Environments = [\"staging\", \"production\"])", StringComparison.Ordinal);

        Assert.True((await AppliedAsync(Editor.Open(program), isRun: true)).Count == expected, why);
    }

    /// <summary>All servers of a program can become a loop, and each can have a table of its networks.</summary>
    private static async Task ServersAsync((string Text, int Count) program, bool isRun)
    {
        var titles = await AppliedAsync(Editor.Open(program.Text), isRun);
        Assert.Contains($"Turn {program.Count} SSL servers into a loop over a table 'Sites'", titles);
        Assert.True(titles.Count(title => title.StartsWith("Pull", StringComparison.Ordinal)) >= program.Count);
    }

    /// <summary>Applies all that is offered at any statement, and returns what that was.</summary>
    private static async Task<IReadOnlyList<string>> AppliedAsync(Editor editor, bool isRun)
    {
        var isFormatted = await editor.IsFormattedAsync();
        var (documents, reported) = (await StackDocuments.EvaluatedAsync(editor), await editor.DiagnosticsAsync());
        var (seen, titles) = (new HashSet<string>(), new List<string>());
        var root = CSharpSyntaxTree.ParseText((await editor.TextsAsync())[0]).GetRoot();
        foreach (var statement in root.DescendantNodes().OfType<StatementSyntax>())
        {
            foreach (var provider in Providers)
            {
                var menu = await RefactoringMenu.OpenAsync(provider, editor, new TextSpan(statement.SpanStart, 0));
                foreach (var (title, changed) in await menu.AllAsync())
                {
                    var text = (await changed.TextsAsync())[0];
                    if (seen.Add(text))
                    {
                        titles.Add(title);
                        Assert.Equal(documents, await StackDocuments.EvaluatedAsync(changed));
                        Assert.Equal(isFormatted, await changed.IsFormattedAsync());
                        Assert.True((await changed.DiagnosticsAsync()).Length <= reported.Length, $"'{title}' brings diagnostics:\n{text}");
                        Assert.Equal(documents, isRun ? await StackDocuments.RunAsync(changed) : documents);
                    }
                }
            }
        }

        Assert.DoesNotContain("", documents.Values);
        return titles;
    }
}
