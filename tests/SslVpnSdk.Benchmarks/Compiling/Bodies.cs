using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.Benchmarks.Compiling;

/// <summary>What the compiler does with bodies in this process: the least that an evaluation over operations can take.</summary>
internal static class Bodies
{
    /// <summary>Binds each body once, as the evaluator asks for them, and looks at none: without what may be null, on all processors.</summary>
    /// <returns>The number of bodies.</returns>
    public static int Bind(CSharpCompilation compilation)
    {
        var bound = compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        return bound.SyntaxTrees.AsParallel().Sum(tree =>
        {
            var model = bound.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Count(method => model.GetOperation(method) is not null);
        });
    }

    /// <summary>Compiles without any analyzer or generator.</summary>
    public static void Emit(CSharpCompilation compilation) => compilation.Emit(new MemoryStream(), new MemoryStream());
}
