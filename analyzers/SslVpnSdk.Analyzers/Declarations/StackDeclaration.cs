using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Declarations;

/// <summary>A class with <c>[SslVpnStack]</c>: what the attribute says and where it says it.</summary>
internal sealed class StackDeclaration
{
    private StackDeclaration(INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellationToken)
    {
        Type = type;
        Node = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken);
        var arguments = (Node as AttributeSyntax)?.ArgumentList?.Arguments ?? default;
        var nameNode = arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression;
        var environmentsNode = arguments.FirstOrDefault(argument => argument.NameEquals is not null)?.Expression;
        Name = new DeclaredName(attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "", nameNode);
        Environments = [.. EnvironmentsOf(attribute, environmentsNode)];
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The attribute.</summary>
    public SyntaxNode? Node { get; }

    /// <summary>The name of the class where it has the attribute: another part may be generated.</summary>
    public Location Location => Node?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.GetLocation() ?? Type.Locations[0];

    public DeclaredName Name { get; }

    public IReadOnlyList<DeclaredName> Environments { get; }

    /// <summary>The environments to run <c>Define</c> for: one without a name when none is declared.</summary>
    public IEnumerable<string?> Runs => Environments.Count == 0 ? [null] : Environments.Select(environment => (string?)environment.Text);

    /// <summary>Whether the class derives from SslVpnStack.</summary>
    public bool IsStack
    {
        get
        {
            for (var type = Type.BaseType; type is not null; type = type.BaseType)
            {
                if (IsSslVpnStack(type))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a base class is missing: the compiler says so, and what the class derives from is not known.</summary>
    public bool HasUnknownBase
    {
        get
        {
            var type = Type.BaseType;
            while (type is { TypeKind: not TypeKind.Error })
            {
                type = type.BaseType;
            }

            return type is not null;
        }
    }

    /// <summary>Whether the document can become a member of the class.</summary>
    public bool IsPartial => TypeAndContainers(Type).All(type => type.DeclaringSyntaxReferences.All(IsPartialPart));

    /// <summary>Whether no part of the class, or of one around it, is partial. Where another part is, the compiler asks for it.</summary>
    public bool LacksPartial => TypeAndContainers(Type).Any(type => !type.DeclaringSyntaxReferences.Any(IsPartialPart));

    /// <summary>Whether all names can be parts of file names and no environment comes twice.</summary>
    public bool HasValidNames =>
        new[] { Name }.Concat(Environments).All(name => InvalidStackNameRule.Fault(name.Text) is null)
        && Environments.Select(environment => environment.Text).Distinct(StringComparer.Ordinal).Count() == Environments.Count;

    /// <summary>Whether a project can have stacks at all. It is asked after each keystroke, so no name is looked up.</summary>
    public static bool CanBeIn(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(reference => reference.Name == BuilderApi.Assembly);

    /// <summary>The declaration of a class; null when it has no such attribute.</summary>
    public static StackDeclaration? Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var attribute = type.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "SslVpnStackAttribute" } type && BuilderApi.IsOurs(type));
        return attribute is null ? null : new StackDeclaration(type, attribute, cancellationToken);
    }

    /// <summary>The type and the types around it, from the outside in.</summary>
    public static IEnumerable<INamedTypeSymbol> TypeAndContainers(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? [.. TypeAndContainers(container), type] : [type];

    /// <summary>The <c>Define</c> that runs: the class's own, or the one it inherits, as it is written in source; null when there is none but an abstract one.</summary>
    public IMethodSymbol? FindDefine()
    {
        for (var type = Type; type is not null; type = type.BaseType)
        {
            var define = type.GetMembers("Define").OfType<IMethodSymbol>().FirstOrDefault(OverridesDefineOfSslVpnStack);
            if (define is not null)
            {
                return define.IsAbstract ? null : (define.PartialImplementationPart ?? define).OriginalDefinition;
            }
        }

        return null;
    }

    /// <summary>Whether a method is some stack's <c>Define</c>, which is evaluated as a whole.</summary>
    public static bool IsDefine(ISymbol symbol) => symbol is IMethodSymbol { Name: "Define" } method && OverridesDefineOfSslVpnStack(method);

    private static bool OverridesDefineOfSslVpnStack(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        return method.IsAbstract && IsSslVpnStack(method.ContainingType);
    }

    private static bool IsPartialPart(SyntaxReference part) =>
        part.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool IsSslVpnStack(INamedTypeSymbol type) => BuilderApi.IsOurs(type) && type.Name == "SslVpnStack";

    private static IEnumerable<DeclaredName> EnvironmentsOf(AttributeData attribute, ExpressionSyntax? node)
    {
        var value = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Environments").Value;
        if (value.Kind != TypedConstantKind.Array || value.IsNull)
        {
            return [];
        }

        var nodes = node?.ChildNodes()
            .SelectMany(child => child is InitializerExpressionSyntax ? child.ChildNodes() : [child])
            .Where(child => child is ExpressionElementSyntax or ExpressionSyntax)
            .ToList() ?? [];
        return value.Values.Select((element, i) =>
            new DeclaredName(element.Value as string ?? "", nodes.Count == value.Values.Length ? nodes[i] : node));
    }
}
