using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SslVpnSdk.Analyzers.Tests;

/// <summary>The options of files, each as lines of an <c>.editorconfig</c>: <c>sslvpn_forbidden_ports = 8080</c>.</summary>
/// <param name="linesOf">The lines for a file.</param>
internal sealed class EditorConfig(Func<SyntaxTree, string> linesOf) : AnalyzerConfigOptionsProvider
{
    private readonly ConcurrentDictionary<string, Options> _options = new();

    /// <summary>The same options for all files.</summary>
    public EditorConfig(string lines)
        : this(_ => lines)
    {
    }

    public override AnalyzerConfigOptions GlobalOptions => Of("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(linesOf(tree));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of("");

    private Options Of(string lines) => _options.GetOrAdd(lines, Options.Parse);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options Parse(string lines) => new(lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1], KeyComparer));

        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
