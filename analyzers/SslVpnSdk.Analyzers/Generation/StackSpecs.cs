using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Generation;

/// <summary>Evaluates a stack for the generator.</summary>
internal static class StackSpecs
{
    private static readonly SymbolDisplayFormat NamespaceFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The texts to generate; null for a class that a generated member cannot be added to.</summary>
    public static StackSpec? Of(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        // In broken code the attribute may stand at several parts of one class; the first one speaks.
        if (StackDeclaration.Of((INamedTypeSymbol)context.TargetSymbol, cancellationToken) is not { IsPartial: true, HasValidNames: true } declaration
            || declaration.Node is null
            || !context.TargetNode.Contains(declaration.Node))
        {
            return null;
        }

        var runs = StackRuns.Of(declaration, context.SemanticModel.Compilation, cancellationToken);
        var types = StackDeclaration.TypeAndContainers(declaration.Type).ToList();
        var members = MemberNames.Of(declaration.Runs);
        var deployments = runs.Count > 0
            ? runs.Zip(members, (run, member) => Deployment(run.Environment, member, run.Evaluation))
            : declaration.Runs.Zip(members, (environment, member) =>
                new DeploymentSpec(environment, member, null, OutsideSource(declaration.Name.Text), IsRunTimeOnly: true));
        return !declaration.IsStack ? null : new StackSpec(
            HintName(types),
            declaration.Type.ContainingNamespace.IsGlobalNamespace ? "" : declaration.Type.ContainingNamespace.ToDisplayString(NamespaceFormat),
            new(types.Select(Declaration)),
            declaration.Name.Text,
            new(deployments));
    }

    private static string OutsideSource(string stack)
    {
        var rule = ValueKnownOnlyAtRunTimeRule.Definition;
        return $"{rule.Id}: {rule.FormatMessage(StackRuns.DefineOutsideSource, stack)}";
    }

    private static DeploymentSpec Deployment(string? environment, string member, StackEvaluation evaluation)
    {
        var obstacle = evaluation.Violations.FirstOrDefault(violation => violation.IsError)
            ?? evaluation.Violations.FirstOrDefault(violation => violation.Rule.Kind == RuleKind.Program);
        var isRunTimeOnly = obstacle is { IsError: false };
        var problem = evaluation.Document is not null ? null
            : obstacle is null ? $"{ValueKnownOnlyAtRunTimeRule.Definition.Id}: The code does not compile."
            : $"{obstacle.Id}: {obstacle.Message}";
        return new DeploymentSpec(environment, member, evaluation.Document, problem, isRunTimeOnly);
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            { IsValueType: true } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        var parameters = type.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(p => p.Name))}>";
        return $"partial {keyword} {Identifier(type.Name)}{parameters}";
    }

    private static string HintName(IReadOnlyList<INamedTypeSymbol> types)
    {
        var space = types[0].ContainingNamespace;
        return string.Join(".", (space.IsGlobalNamespace ? [] : new[] { space.ToDisplayString() }).Concat(types.Select(type => type.MetadataName.Replace('`', '_')))).Replace("@", "");
    }

    private static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : $"@{name}";
}
