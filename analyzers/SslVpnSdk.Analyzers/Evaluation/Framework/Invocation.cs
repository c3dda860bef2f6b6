using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>A call of a method of the framework.</summary>
/// <param name="Calls">What makes it.</param>
/// <param name="Method">The method, without type parameters.</param>
/// <param name="Target">What is known of the method.</param>
/// <param name="Receiver">The receiver; null when there is none.</param>
/// <param name="Arguments">The arguments in the order of the parameters.</param>
/// <param name="Node">The call.</param>
internal sealed record Invocation(
    FrameworkCalls Calls, IMethodSymbol Method, FrameworkMethod Target, Value? Receiver, IReadOnlyList<CallArgument> Arguments, SyntaxNode Node)
{
    public Evaluator Evaluator => Calls.Evaluator;

    public int Count => Arguments.Count;

    /// <summary>The type of what the call returns or constructs.</summary>
    public ITypeSymbol ResultType => Method.MethodKind == MethodKind.Constructor ? Method.ContainingType : Method.ReturnType;

    /// <summary>The first type argument of the method.</summary>
    public ITypeSymbol TypeArgument => Method.TypeArguments[0];

    public Value this[int index] => Arguments[index].Value;

    public Value This => Receiver!;

    public Value Known(object? content) => Value.Known(content, Node);

    public Value Nothing => Known(null);

    public IEnumerable<Value> Sequence(int index) => Calls.Sequence(NotNull(index), Node);

    /// <summary>An argument that may not be null.</summary>
    public Value NotNull(int index) => this[index].Required().Content is null ? throw NullArgument(Method.Parameters[index].Name) : this[index];

    public Value Invoke(int index, params Value[] arguments) => Evaluator.Invoke(NotNull(index).As<DelegateValue>(), arguments, Node);

    public bool Test(int index, params Value[] arguments) => Invoke(index, arguments).As<bool>();

    /// <summary>The whole name of the type of a parameter, as <c>System.Int32</c>.</summary>
    public string Parameter(int index) => Signatures.Of(Method.OriginalDefinition.Parameters[index].Type);

    public Exception IndexOutOfRange() => Raise(typeof(IndexOutOfRangeException), "An index is out of bounds.");

    public Exception NullArgument(string parameter) => Raise(typeof(ArgumentNullException), $"'{parameter}' is null.", ("ParamName", Known(parameter)));

    public Exception ArgumentOutOfRange(string parameter) =>
        Raise(typeof(ArgumentOutOfRangeException), $"'{parameter}' is out of range.", ("ParamName", Known(parameter)));

    /// <summary>An exception that the program throws here.</summary>
    public Exception Raise(Type exception, string reason, params (string Name, Value Value)[] properties) =>
        Evaluator.Raise(Node, exception.FullName!, reason, properties);

    public EvaluationStoppedException Stopped(string reason) => EvaluationStoppedException.Unknown(Node, reason);
}
