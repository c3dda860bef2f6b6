using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.CodeFixes;
using SslVpnSdk.CodeFixes.Tests;

namespace SslVpnSdk.Completion.Tests.Refactorings;

/// <summary>An editor that knows nothing of us finds the refactorings among the project's analyzers, and offers them by Roslyn's service.</summary>
public class RefactoringServiceTests
{
    [Theory]
    [InlineData("Widen to 192.168.0.0/23")]
    [InlineData("Narrow to 192.168.0.0/25")]
    [InlineData("Move to the next free block, 192.168.1.0/24")]
    public async Task A_CIDR_string_is_changed(string title)
    {
        var (document, caret) = Open(Program.Server(".WithLocalNetworks(\"10.0.1.0/24\").WithClientCidrBlock(\"192.168$$.0.0/24\")"));

        var action = await OfferedAsync(document, caret, title);

        Assert.Contains(title.Split(' ')[^1], await AppliedAsync(document, action), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Local_networks_are_pulled_into_a_table()
    {
        var (document, caret) = Open(Program.Server(".With$$LocalNetworks(\"10.0.1.0/24\", \"10.0.2.0/24\").WithClientCidrBlock(\"192.168.0.0/24\")"));

        var text = await AppliedAsync(document, await OfferedAsync(document, caret, "Pull 2 local networks into the table"));

        Assert.Contains("[\"10.0.1.0/24\", \"10.0.2.0/24\"]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeated_servers_become_a_loop()
    {
        string[] servers = [Office("first", 0, 1194), Office("second", 1, 1195), Office("third", 2, 1196)];
        var (document, caret) = Open(Program.Stack(string.Concat(servers).Insert("stack.Add".Length, "$$")));

        var text = await AppliedAsync(document, await OfferedAsync(document, caret, "Turn 3 SSL servers into a loop over a table"));

        Assert.Contains("foreach (", text, StringComparison.Ordinal);
    }

    private static string Office(string name, int number, int port) =>
        $"stack.AddSslServer(\"{name}\").OnGateway(stack.UseVpnGateway(\"{name}\", \"vpn-{number}\")).WithLocalNetworks(\"10.0.1.0/24\").WithClientCidrBlock(\"192.168.{number}.0/24\").WithPort({port});\n";

    private static (Document Document, TextSpan Caret) Open(string marked)
    {
        var caret = marked.IndexOf("$$", StringComparison.Ordinal);
        var reference = new AnalyzerFileReference(typeof(RemedyCodeFixProvider).Assembly.Location, new LoadedAssemblies());
        var info = EditorProject.Create(reference);
        var project = new AdhocWorkspace().CurrentSolution.AddProject(info).GetProject(info.Id)!;
        return (project.AddDocument("Stack.cs", marked.Remove(caret, 2), filePath: "/Stack.cs"), new TextSpan(caret, 0));
    }

    private static async Task<CodeAction> OfferedAsync(Document document, TextSpan caret, string title)
    {
        var actions = await new RefactoringService().ActionsAsync(document, caret);
        return Assert.Single(actions, action => action.Title.Contains(title, StringComparison.Ordinal));
    }

    private static async Task<string> AppliedAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
