using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SslVpnSdk.Rules;

namespace SslVpnSdk.CodeFixes;

/// <summary>Offers the remedies of the rules, each tried before it is offered.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemedyCodeFixProvider))]
public sealed class RemedyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleCatalog.All.Where(rule => rule.HasRemedies).Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => RemedyFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = await ProposedFix.OfAsync(
                context.Document, diagnostic.Id, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false);
            foreach (var fix in fixes)
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(fix.Solution), fix.Key), diagnostic);
            }
        }
    }
}
