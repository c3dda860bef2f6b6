using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SslVpnSdk.Analyzers.Tests.Diagnostics;

/// <summary>What an <c>.editorconfig</c> says of one file.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="option">The name of the one option.</param>
/// <param name="value">Its value.</param>
internal sealed class OptionsOfFile(string path, string option, string value) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions None = new Options(null, "");

    private readonly AnalyzerConfigOptions _options = new Options(option, value);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => tree.FilePath == path ? _options : None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

    private sealed class Options(string? option, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? found)
        {
            found = key == option ? value : null;
            return found is not null;
        }
    }
}
