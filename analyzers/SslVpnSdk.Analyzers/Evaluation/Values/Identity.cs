using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>Which references are to the same object. The host's objects and arrays are told by what they are kept in, which queries pass on.</summary>
internal static class Identity
{
    /// <exception cref="EvaluationStoppedException">Both are arrays without elements, of which the framework shares one.</exception>
    public static bool AreSame(HeapValue left, object? right, SyntaxNode where) =>
        left is ArrayValue { Elements.Length: 0 } && right is ArrayValue { Elements.Length: 0 } && !ReferenceEquals(left, right)
            ? throw EvaluationStoppedException.Unknown(where, "whether two empty arrays are the same object is not evaluated")
            : ReferenceEquals(Kept(left), Kept(right));

    private static object? Kept(object? content) => content switch
    {
        ArrayValue array => array.Elements,
        HostObject host => host.Instance,
        _ => content,
    };
}
