using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Differential.Tests.Writing;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>Compares what the compiler says of a program with what running it shows.</summary>
internal static class Comparison
{
    private const string Throws = "SSLVPN9003";
    private static readonly string[] Honest = ["SSLVPN9001", "SSLVPN9002"];

    public static Outcome Of(
        RandomProgram program, IReadOnlyList<(SslVpnDeploymentAttribute CompileTime, RunTime RunTime)> runs, IReadOnlyList<Diagnostic> diagnostics, CSharpCompilation compilation)
    {
        var unknowns = diagnostics.Where(diagnostic => Honest.Contains(diagnostic.Id)).Select(Unknown.Of).ToList();
        List<string> differences =
        [
            .. runs.Count == 0 ? ["No deployment: the generator made no attribute for the stack."] : Array.Empty<string>(),
            .. diagnostics.Where(diagnostic => diagnostic.Id == "AD0001").Select(Text),
            .. runs.SelectMany(run => Document(run.CompileTime, run.RunTime, diagnostics.Any(diagnostic => diagnostic.Id == Throws))),
            .. Violations([.. runs.Select(run => run.RunTime)], diagnostics, unknowns.Count == 0, compilation),
        ];
        var ends = runs.Select(run => run.RunTime.Exception is { } exception ? $"throws {exception.GetType().Name}" : run.RunTime.Document is null ? "violates rules" : "has a document");
        return new(program, differences, unknowns, string.Join(", ", ends.Distinct()));
    }

    private static IEnumerable<string> Document(SslVpnDeploymentAttribute compileTime, RunTime runTime, bool isSaidToThrow)
    {
        var place = $"Environment {compileTime.Environment ?? "none"}";
        if (compileTime.Document is not null)
        {
            if (compileTime.Document != runTime.Document)
            {
                yield return $"Document: {place}: running {Shown(runTime)}\n{FirstDifference(compileTime.Document, runTime.Document ?? "")}";
            }

            yield break;
        }

        // What is wrong before the program throws is the first problem; that it throws is another.
        var problem = compileTime.Problem ?? "";
        var isKnown = Honest.Any(id => problem.StartsWith(id, StringComparison.Ordinal))
            || (runTime.Exception is not null && (isSaidToThrow || problem.StartsWith(Throws, StringComparison.Ordinal)))
            || runTime.Violations.Any(violation => problem == $"{violation.Id}: {violation.Message}");
        if (!isKnown)
        {
            yield return $"Problem: {place}: the compiler says '{problem}', and running {Shown(runTime)}";
        }
    }

    /// <summary>Every violation is reported; nothing else is, but for values that are known by themselves in calls that are not reached.</summary>
    private static IEnumerable<string> Violations(
        IReadOnlyList<RunTime> runs, IReadOnlyList<Diagnostic> diagnostics, bool isEvaluated, CSharpCompilation compilation)
    {
        var violated = runs.SelectMany(run => run.Violations).Select(violation => $"{violation.Id}: {violation.Message}").ToHashSet();
        var reported = diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("SSLVPN", StringComparison.Ordinal) && !diagnostic.Id.StartsWith("SSLVPN9", StringComparison.Ordinal)).ToList();
        var missing = isEvaluated ? violated.Except(reported.Select(Text)) : [];
        var invented = runs.Any(run => run.Exception is not null) ? [] : reported.Where(diagnostic => !violated.Contains(Text(diagnostic)) && !IsClosed(diagnostic, compilation));
        return
        [
            .. missing.Select(text => $"Missing: running says '{text}', and the analyzer does not."),
            .. invented.Select(diagnostic => $"Invented: the analyzer says '{Text(diagnostic)}', and running does not."),
        ];
    }

    /// <summary>Whether what is wrong is so wherever it stands: the rule is about one value, and no variable has part in it.</summary>
    private static bool IsClosed(Diagnostic diagnostic, CSharpCompilation compilation)
    {
        if (!RuleCatalog.ValueRules.Any(rule => rule.Id == diagnostic.Id) || diagnostic.Location.SourceTree is not { } tree)
        {
            return false;
        }

        // The value of a call that is not reached may come out of a method which that call would reach.
        var model = compilation.GetSemanticModel(tree);
        var node = tree.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.Text != "Define"
            || !node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => model.GetSymbolInfo(name).Symbol is ILocalSymbol { IsConst: false } or IParameterSymbol or IRangeVariableSymbol or IFieldSymbol { IsStatic: false });
    }

    private static string Text(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Shown(RunTime run) =>
        run.Exception is { } exception ? $"throws {exception.GetType().Name}: {exception.Message}"
        : run.Document is null ? $"violates: {string.Join(" ", run.Violations)}"
        : "gives a document";

    private static string FirstDifference(string compileTime, string runTime)
    {
        var (left, right) = (compileTime.Split('\n'), runTime.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"  line {line + 1}, compiler: {left.ElementAtOrDefault(line)?.Trim()}\n  line {line + 1}, running:  {right.ElementAtOrDefault(line)?.Trim()}";
    }
}
