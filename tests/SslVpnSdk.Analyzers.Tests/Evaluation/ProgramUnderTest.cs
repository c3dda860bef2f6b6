using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>A program of <c>Programs.txt</c> or of a file in <c>Programs</c>.</summary>
internal sealed partial record ProgramUnderTest(string Name, IReadOnlyList<string> Files)
{
    private const string Usings =
        "using System; using System.Linq; using System.Collections.Generic; using System.Collections; using System.Diagnostics;\n";

    public static IReadOnlyDictionary<string, ProgramUnderTest> All { get; } =
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Evaluation"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Heading().Split(File.ReadAllText(file)).Skip(1))
            .Select(Parse).ToDictionary(program => program.Name);

    public CSharpCompilation Compile()
    {
        var compilation = Source.Compile([.. Files]);
        return compilation.WithOptions(compilation.Options
            .WithAllowUnsafe(true)
            .WithOverflowChecks(Name.Contains("CHECKED", StringComparison.Ordinal)));
    }

    private static ProgramUnderTest Parse(string text)
    {
        var parts = PartHeading().Split(text);
        var (title, statements) = (parts[0].Split('\n', 2)[0], parts[0].Split('\n', 2)[1]);
        var arguments = title.Split(" args=") is [_, var given] ? given : "\"test\"";
        var files = Parts(parts, "file").ToList();
        if (!string.IsNullOrWhiteSpace(statements))
        {
            var stack = Source.Stack(statements, arguments, string.Concat(Parts(parts, "members")));
            files.Insert(0, Usings + string.Concat(Parts(parts, "usings")) + stack + string.Concat(Parts(parts, "types")));
        }

        return new ProgramUnderTest(title.Split(" args=")[0].Trim(), files);
    }

    private static IEnumerable<string> Parts(string[] parts, string name) =>
        parts.Skip(1).Where(part => part.StartsWith(name, StringComparison.Ordinal)).Select(part => part[name.Length..]);

    [GeneratedRegex("^### ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^---\s*", RegexOptions.Multiline)]
    private static partial Regex PartHeading();
}
