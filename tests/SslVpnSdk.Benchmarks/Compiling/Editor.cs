using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Benchmarks.Fleets;

namespace SslVpnSdk.Benchmarks.Compiling;

/// <summary>An open solution: a compilation and a generator that has run on it. Each keystroke makes the next one.</summary>
internal sealed class Editor
{
    private const string PortInStack = "11940";
    private const string OtherPortInStack = "11941";

    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    /// <summary>Opens a solution, and evaluates it once.</summary>
    public Editor(CSharpCompilation compilation)
    {
        _compilation = compilation;
        _driver = FleetCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        Generated = generated;
        GeneratorTime = TimeOf(_driver);
    }

    /// <summary>The generator's own time in its last run.</summary>
    public TimeSpan GeneratorTime { get; private set; }

    /// <summary>The compilation with what the generator made.</summary>
    public Compilation Generated { get; private set; }

    /// <summary>Replaces a text in a file by another and back again, in turn.</summary>
    /// <returns>The own time of generator and analyzer, from the keystroke to the documents and the diagnostics of the file.</returns>
    public TimeSpan Type(string path, string text, string replacement)
    {
        var edited = Edit(path, text, replacement);
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var generated, out _);
        Generated = generated;
        GeneratorTime = TimeOf(_driver);
        return GeneratorTime + FleetDiagnostics.OfFile(generated, edited);
    }

    /// <summary>A keystroke in the first stack, and the compiler's own diagnostics of the file: what an editor asks for without any analyzer.</summary>
    public TimeSpan CompilerInStack()
    {
        var edited = Edit(_compilation.SyntaxTrees[0].FilePath, PortInStack, OtherPortInStack);
        var start = Stopwatch.GetTimestamp();
        _compilation.GetSemanticModel(edited).GetDiagnostics();
        return Stopwatch.GetElapsedTime(start);
    }

    private SyntaxTree Edit(string path, string text, string replacement)
    {
        var tree = _compilation.SyntaxTrees.First(tree => tree.FilePath == path);
        var source = tree.GetText();
        var content = source.ToString();
        var (from, to) = content.Contains(text, StringComparison.Ordinal) ? (text, replacement) : (replacement, text);
        var edited = tree.WithChangedText(source.WithChanges(new TextChange(new TextSpan(content.IndexOf(from, StringComparison.Ordinal), from.Length), to)));
        _compilation = _compilation.ReplaceSyntaxTree(tree, edited);
        return edited;
    }

    private static TimeSpan TimeOf(GeneratorDriver driver) => driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    /// <summary>A keystroke in a file that no stack reads: in the body of a method.</summary>
    public TimeSpan TypeElsewhere() => Type(Fleet.UnrelatedPath, "total += cost;", "total += cost + 1;");

    /// <summary>A keystroke in the first stack: another port, so that its document changes.</summary>
    public TimeSpan TypeInStack() => Type(_compilation.SyntaxTrees[0].FilePath, PortInStack, OtherPortInStack);
}
