using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SslVpnSdk.Analyzers.Tests.Snapshots;

/// <summary>What an editor shows: it analyzes the file that is open, and drops what is reported in others.</summary>
public class FileDiagnosticTests
{
    [Fact]
    public async Task Fault_in_a_table_is_reported_while_its_file_is_open() =>
        Assert.Equal(["SSLVPN2208 \"8.8.8.0/24\""], await InAsync("Sites.cs", "Sites.cs", "192.168.0.0/24", "8.8.8.0/24"));

    [Fact]
    public async Task Fault_in_a_helper_is_reported_while_its_file_is_open() =>
        Assert.Equal(["SSLVPN2103 \"10.0.0.0/7\""], await InAsync("Helper.cs", "Helper.cs", "10.0.1.0/24", "10.0.0.0/7"));

    [Fact]
    public async Task Fault_that_comes_from_another_file_is_not_reported_twice() =>
        Assert.Empty(await InAsync("Table.cs", "Sites.cs", "192.168.0.0/24", "8.8.8.0/24"));

    [Fact]
    public async Task Two_stacks_that_read_one_fault_report_it_once()
    {
        var compilation = Project.Compile().Edit("Constant.cs", ".WithPort(Sites.Port)", ".WithClientCidrBlock(Sites.Pools[0])").Edit("Sites.cs", "192.168.0.0/24", "8.8.8.0/24");
        Assert.Single(await Source.AnalyzeAsync(compilation));
    }

    private static async Task<string[]> InAsync(string open, string file, string before, string after)
    {
        var compilation = Project.Compile().Edit(file, before, after);
        var analysis = compilation.WithAnalyzers([new StackAnalyzer()]);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == open));
        var diagnostics = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        return [.. diagnostics.Select(diagnostic => $"{diagnostic.Id} {Text(diagnostic)}")];
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
