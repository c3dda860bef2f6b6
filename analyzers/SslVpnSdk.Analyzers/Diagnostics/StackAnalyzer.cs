using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Snapshots;

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
            if (StackDeclaration.CanBeIn(start.Compilation))
            {
                start.RegisterSemanticModelAction(AnalyzeFile);
            }
        });
    }

    /// <summary>Each file reports what stands in it, whichever stack it is part of: an editor drops what is reported in another file.</summary>
    private static void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var snapshot = StackSnapshots.Of(model.Compilation, options, context.Options.AdditionalFiles, context.CancellationToken);
        var outside = new Diagnostics.CallsOutsideStacks(snapshot, options, context.CancellationToken).Of(model);
        foreach (var diagnostic in snapshot.In(model.SyntaxTree).Concat(outside))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
