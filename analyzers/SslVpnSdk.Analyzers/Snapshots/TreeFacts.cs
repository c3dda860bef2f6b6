using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Evaluation.Builders;

namespace SslVpnSdk.Analyzers.Snapshots;

/// <summary>What the text of one file tells by itself. It is found once for a tree, and trees last from keystroke to keystroke.</summary>
internal sealed class TreeFacts
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts> ByTree = new();

    private TreeFacts(SyntaxTree tree)
    {
        var nodes = tree.GetRoot().DescendantNodes().ToList();
        AttributedClasses = [.. nodes.OfType<ClassDeclarationSyntax>().Where(type => type.AttributeLists.Count > 0)];
        Aliases = [.. nodes.OfType<UsingDirectiveSyntax>().Where(IsAliasOfAttribute).Select(use => use.Alias!.Name.Identifier.ValueText)];
        BuilderCalls = [.. nodes.OfType<InvocationExpressionSyntax>().Where(call => NameOf(call.Expression) is { } name && BuilderApi.IsMethodName(name))];
        MayHaveModuleInitializer = nodes.Any(IsModuleInitializer);
        MayHaveGeneratedParts = tree.HasHiddenRegions() || nodes.OfType<AttributeSyntax>().Any(IsGeneratedCode);
        MentionsDeployments = nodes.OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "Deployments");
    }

    /// <summary>The classes with attributes, any of which may be a stack.</summary>
    public IReadOnlyList<ClassDeclarationSyntax> AttributedClasses { get; }

    /// <summary>The names that the file's directives give the attribute, for itself or for all files.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The calls that may be of the builder's API.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> BuilderCalls { get; }

    /// <summary>Whether the file names the class that the generator adds to stacks.</summary>
    public bool MentionsDeployments { get; }

    /// <summary>Whether the file has a method that runs before all others, or another name for the attribute that makes it one.</summary>
    public bool MayHaveModuleInitializer { get; }

    /// <summary>Whether a part of the file may be marked as written by a tool.</summary>
    public bool MayHaveGeneratedParts { get; }

    public static TreeFacts Of(SyntaxTree tree) => ByTree.GetValue(tree, static tree => new TreeFacts(tree));

    /// <summary>The classes that have an attribute of the stack's name, or of one of its aliases.</summary>
    public IEnumerable<ClassDeclarationSyntax> Candidates(IReadOnlyCollection<string> aliases) => AttributedClasses.Where(type =>
        type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute =>
            NameOf(attribute.Name) is { } name && (name is "SslVpnStack" or "SslVpnStackAttribute" || aliases.Contains(name))));

    /// <summary>Whether an attribute marks what a tool wrote.</summary>
    public static bool IsGeneratedCode(AttributeSyntax attribute) => NameOf(attribute.Name) is "GeneratedCode" or "GeneratedCodeAttribute";

    private static bool IsAliasOfAttribute(UsingDirectiveSyntax use) =>
        use is { Alias: not null, Name: { } name } && NameOf(name) == "SslVpnStackAttribute";

    private static bool IsModuleInitializer(SyntaxNode node) => node switch
    {
        AttributeSyntax { Parent.Parent: MethodDeclarationSyntax } attribute => NameOf(attribute.Name) is "ModuleInitializer" or "ModuleInitializerAttribute",
        UsingDirectiveSyntax { Alias: not null, Name: { } name } => NameOf(name) is "ModuleInitializerAttribute",
        _ => false,
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
