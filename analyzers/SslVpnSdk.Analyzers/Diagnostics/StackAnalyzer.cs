using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers;

/// <summary>Reports what the rules say of every stack, at the expressions that produced the values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StackAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Diagnostics.Descriptors.All;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(StackDeclaration.AttributeName) is null)
            {
                return;
            }

            // Not with a token: a cancelled look-up would be remembered for the compilation.
            var names = new Lazy<StackNames>(() => StackNames.Of(start.Compilation));
            start.RegisterSymbolAction(symbol => AnalyzeStack(symbol, names), SymbolKind.NamedType);
            start.RegisterOperationAction(AnalyzeCallOutsideStacks, OperationKind.Invocation);
        });
    }

    private static void AnalyzeStack(SymbolAnalysisContext context, Lazy<StackNames> names)
    {
        if (StackDeclaration.Of((INamedTypeSymbol)context.Symbol, context.CancellationToken) is not { } declaration)
        {
            return;
        }

        Diagnostics.DeclarationCheck.Report(declaration, names.Value, context.ReportDiagnostic);
        var runs = StackRuns.Of(declaration, context.Compilation, EvaluationLimits.Default, context.CancellationToken);
        if (runs.Count == 0 && declaration is { IsStack: true } && declaration.FindDefine() is not null)
        {
            context.ReportDiagnostic(Diagnostics.Descriptors.Diagnostic(
                ValueKnownOnlyAtRunTimeRule.Definition, declaration.Type.Locations[0], StackRuns.DefineOutsideSource, declaration.Name.Text));
            return;
        }

        var diagnostics = runs
            .SelectMany(run => run.Evaluation.Violations)
            .Select(Diagnostics.Descriptors.Diagnostic)
            .Concat(Diagnostics.ConstantCalls.NotVisited(runs, context.Compilation, context.CancellationToken));

        // Two environments, or two ways to the same value, have one cause.
        foreach (var diagnostic in diagnostics.GroupBy(d => (d.Id, d.Location, d.GetMessage(CultureInfo.InvariantCulture))).Select(same => same.First()))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static void AnalyzeCallOutsideStacks(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (BuilderApi.Find(call.TargetMethod) is not null && !StackDeclaration.IsDefine(context.ContainingSymbol))
        {
            foreach (var violation in CallEvaluation.Violations(call, context.Compilation, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostics.Descriptors.Diagnostic(violation));
            }
        }
    }
}
