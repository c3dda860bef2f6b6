using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Evaluation;
using SslVpnSdk.Analyzers.Snapshots;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Generation;

/// <summary>Evaluates a stack for the generator.</summary>
internal static class StackSpecs
{
    private static readonly SymbolDisplayFormat NamespaceFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The texts to generate; null for a class that a generated member cannot be added to.</summary>
    public static StackSpec? Of(StackDeclaration declaration, IReadOnlyList<(string? Environment, StackEvaluation Evaluation)> runs, CompanyPolicy policy)
    {
        if (declaration is not { IsStack: true, IsPartial: true, HasValidNames: true })
        {
            return null;
        }

        var types = StackDeclaration.TypeAndContainers(declaration.Type).ToList();
        var members = MemberNames.Of(declaration.Runs);
        var nothingToRun = Problem(ValueKnownOnlyAtRunTimeRule.Definition, StackRuns.NothingToRun(declaration), declaration.Name.Text);
        var deployments = runs.Count > 0
            ? runs.Zip(members, (run, member) => Deployment(run.Environment, member, run.Evaluation))
            : declaration.Runs.Zip(members, (environment, member) =>
                new DeploymentSpec(environment, member, null, nothingToRun, IsRunTimeOnly: true));
        return new StackSpec(
            declaration.Node?.SyntaxTree.FilePath ?? "",
            HintNames.Of(types),
            declaration.Type.ContainingNamespace.IsGlobalNamespace ? "" : declaration.Type.ContainingNamespace.ToDisplayString(NamespaceFormat),
            new(CanHaveMember(types) ? types.Select(Declaration) : []),
            CanHaveMember(types) && types.All(CanBeNamed) ? $"{declaration.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.Deployments" : "",
            declaration.Name.Text,
            policy.Settings,
            new(deployments));
    }

    /// <summary>A type that is local to a file has no parts elsewhere, and a member of the same name leaves no room for ours.</summary>
    private static bool CanHaveMember(IReadOnlyList<INamedTypeSymbol> types) =>
        !types.Any(type => type.IsFileLocal) && types[types.Count - 1] is var type && type.Name != "Deployments"
        && type.GetMembers("Deployments").All(member => member.DeclaringSyntaxReferences.All(part => CompilationShape.IsOurs(part.SyntaxTree)));

    /// <summary>Whether an attribute of the assembly can name a type, alone or as part of a longer name.</summary>
    private static bool CanBeNamed(INamedTypeSymbol type) => !type.IsGenericType
        && type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
        && !type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute" or "ExperimentalAttribute" });

    /// <summary>Why there is no document, as the build task parts it.</summary>
    private static string Problem(Rule rule, params object[] arguments) => $"{rule.Id}: {rule.FormatMessage(arguments)}";

    private static DeploymentSpec Deployment(string? environment, string member, StackEvaluation evaluation)
    {
        var obstacle = evaluation.Violations.FirstOrDefault(violation => violation.IsError)
            ?? evaluation.Violations.FirstOrDefault(violation => violation.Rule.Kind == RuleKind.Program);
        var isRunTimeOnly = obstacle is { IsError: false };

        // Without an obstacle the code was broken. When the build succeeds all the same, a generator made it whole.
        var problem = evaluation.Document is not null ? null
            : obstacle is not null ? Problem(obstacle.Rule, [.. obstacle.Arguments])
            : Problem(DefineThrowsRule.Definition, "Its code does not compile without what a source generator makes. Use what stands in source.");
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
        var parameters = type.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(p => $"@{p.Name}"))}>";
        return $"partial {keyword} @{type.Name}{parameters}";
    }
}
