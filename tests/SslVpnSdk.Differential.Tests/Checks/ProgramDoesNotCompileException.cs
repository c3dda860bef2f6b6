using Microsoft.CodeAnalysis;
using SslVpnSdk.Differential.Tests.Writing;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>The grammar wrote a program that is no C#, which is a fault of the grammar.</summary>
internal sealed class ProgramDoesNotCompileException(IReadOnlyList<RandomProgram> programs, IEnumerable<Diagnostic> diagnostics)
    : Exception(Text(programs, [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]))
{
    private static string Text(IReadOnlyList<RandomProgram> programs, IReadOnlyList<Diagnostic> errors)
    {
        // What follows the first error of a program is most often caused by it.
        var first = errors.GroupBy(error => Compiler.ProgramOf(error.Location.SourceTree?.FilePath ?? "")).ToDictionary(program => program.Key, program => program.First());
        return $"""
            {string.Join('\n', first.Values.Select(error => $"{error} {Line(error)}"))}

            {programs.FirstOrDefault(program => first.ContainsKey(program.Namespace))}
            """;
    }

    private static string Line(Diagnostic error) => error.Location is { SourceTree: { } tree, SourceSpan: var span }
        ? tree.GetText().Lines.GetLineFromPosition(span.Start).ToString().Trim()
        : "";
}
