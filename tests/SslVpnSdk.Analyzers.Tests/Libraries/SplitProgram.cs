using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SslVpnSdk.Analyzers.Tests.Evaluation;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>A program under test whose types, its stacks aside, stand in a library.</summary>
internal sealed class SplitProgram
{
    private const string Friends = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Program\")]\n";

    private readonly CSharpCompilation _library;
    private readonly CSharpCompilation _rest;

    private SplitProgram(CSharpCompilation library, CSharpCompilation rest) => (_library, _rest) = (library, rest);

    /// <summary>Splits a program; null for one that has no such types, or whose types need its stack.</summary>
    public static SplitProgram? Of(ProgramUnderTest program)
    {
        var whole = program.Compile();
        var types = whole.SyntaxTrees.Select(tree => (Tree: tree, Types: tree.GetCompilationUnitRoot().Members.Where(IsMovable).ToList())).ToList();
        if (types.All(file => file.Types.Count == 0))
        {
            return null;
        }

        var split = new SplitProgram(
            whole.WithAssemblyName("Library").RemoveAllSyntaxTrees().AddSyntaxTrees(types.Select(file => Keep(file.Tree, file.Types.Contains))),
            whole.RemoveAllSyntaxTrees().AddSyntaxTrees(types.Select(file => Keep(file.Tree, member => !file.Types.Contains(member)))));
        return split.Library("").GetDiagnostics().Any(IsError) || split._rest.AddReferences(split.Library("").ToMetadataReference()).GetDiagnostics().Any(IsError)
            ? null
            : split;
    }

    /// <summary>The library, and the rest of the program as it references it.</summary>
    /// <param name="mark">What the library says beside its types.</param>
    /// <param name="marksMembers">Whether each of its members is marked.</param>
    public (CompiledLibrary Library, CSharpCompilation Program) Compile(string mark, bool marksMembers)
    {
        var compilation = Library(mark);
        var library = new CompiledLibrary(marksMembers
            ? compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(MarkEachMember.In))
            : compilation);
        return (library, _rest.AddReferences(library.Reference));
    }

    private CSharpCompilation Library(string mark) => _library.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"{Friends}{mark}", path: "Mark.cs"));

    private static bool IsMovable(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        && !member.DescendantNodes().OfType<AttributeSyntax>().Any(attribute => attribute.Name.ToString().Contains("SslVpnStack", StringComparison.Ordinal));

    private static SyntaxTree Keep(SyntaxTree tree, Func<MemberDeclarationSyntax, bool> isKept)
    {
        var root = tree.GetCompilationUnitRoot();
        return CSharpSyntaxTree.ParseText(root.WithMembers([.. root.Members.Where(isKept)]).ToFullString(), (CSharpParseOptions)tree.Options, tree.FilePath);
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
