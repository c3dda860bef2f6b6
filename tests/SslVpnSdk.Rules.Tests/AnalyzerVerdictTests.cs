using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers;
using SslVpnSdk.Analyzers.Tests;
using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests;

/// <summary>What the compiler says of every case: the ids and messages of the table, at the marked spans.</summary>
public sealed class AnalyzerVerdictTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new StackAnalyzer()];

    public static TheoryData<string> Titles => CaseTitles.All;

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Diagnostics_are_exactly_the_expected_ones_at_the_marked_spans(string title)
    {
        var ruleCase = CaseTitles.Find(title);
        var program = ruleCase.Program("Case");
        var expected = ruleCase.Expected.Select((violation, i) => Line(
            program, program.Spans[i].Start, program.Spans[i].Length, violation.Rule.Severity.ToString(), violation.Id, violation.Message));

        var diagnostics = await CaseCompiler.Compile([program.Text])
            .WithAnalyzers(Analyzers, new AnalyzerOptions([], new EditorConfig(ruleCase.Options)))
            .GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            diagnostics.Select(diagnostic => Line(program, diagnostic)).Order(StringComparer.Ordinal));
    }

    private static string Line(MarkedSource program, Diagnostic diagnostic) => Line(
        program,
        diagnostic.Location.SourceSpan.Start,
        diagnostic.Location.SourceSpan.Length,
        diagnostic.Severity == DiagnosticSeverity.Info ? nameof(RuleSeverity.Information) : diagnostic.Severity.ToString(),
        diagnostic.Id,
        diagnostic.GetMessage(CultureInfo.InvariantCulture));

    private static string Line(MarkedSource program, int start, int length, string severity, string id, string message) =>
        $"{start,5}: {program.Text.Substring(start, length)} {severity} {id}: {message}";
}
