using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>Marks the methods and properties of a file, and not their types.</summary>
internal sealed class MarkEachMember : CSharpSyntaxRewriter
{
    private static readonly AttributeListSyntax Mark = SyntaxFactory
        .ParseSyntaxTree("[SslVpnSdk.EvaluatedFromSource] class C;").GetCompilationUnitRoot().Members[0].AttributeLists[0];

    public static SyntaxTree In(SyntaxTree tree) =>
        CSharpSyntaxTree.ParseText(new MarkEachMember().Visit(tree.GetRoot()).ToFullString(), (CSharpParseOptions)tree.Options, tree.FilePath);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => IsPartial(node) && node is { Body: null, ExpressionBody: null } ? node : node.AddAttributeLists(Mark);

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) => IsPartial(node) ? node : node.AddAttributeLists(Mark);

    // The attributes of one part are those of both.
    private static bool IsPartial(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PartialKeyword);
}
