using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;

namespace SslVpnSdk.Completion.Tests;

/// <summary>An editor that knows nothing of us finds the provider among the project's analyzers.</summary>
public class LoadingTests
{
    [Fact(Timeout = 60_000)]
    public async Task Provider_is_found_in_the_assembly_of_a_package()
    {
        var reference = new AnalyzerFileReference(typeof(SslVpnCompletionProvider).Assembly.Location, new LoadedAssemblies());
        var editor = Editor.Open(Program.Server(".WithPort($$)"), MefHostServices.DefaultHost, reference);

        // Roslyn loads what packages bring in the background, and until then does without.
        IReadOnlyList<CompletionItem> items = [];
        while (items.Count == 0)
        {
            items = await editor.ItemsAsync();
        }

        Assert.Equal(Program.Server(".WithPort(1194)"), await editor.CommitAsync(items[0]));
        Assert.StartsWith("Port 1194.", await editor.DescriptionAsync(items[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Assembly_has_nothing_that_the_compiler_would_load() =>
        Assert.Empty(new AnalyzerFileReference(typeof(SslVpnCompletionProvider).Assembly.Location, new LoadedAssemblies()).GetAnalyzersForAllLanguages());
}
