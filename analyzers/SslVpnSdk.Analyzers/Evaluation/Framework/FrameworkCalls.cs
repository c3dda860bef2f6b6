using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>
/// Calls of the framework's methods, made by calling the host's own: of a generic type the one over <see cref="Value"/>. So results are
/// those of the program. Only methods on the stated list are called: they are pure, and give the same on every machine.
/// </summary>
internal sealed class FrameworkCalls
{
    public FrameworkCalls(Evaluator evaluator)
    {
        Evaluator = evaluator;
        ToHost = new HostArguments(this);
        FromHost = new HostResults(this);
        Sequences = new HostSequences(this);
        Weights = new Weights(evaluator);
    }

    public Evaluator Evaluator { get; }

    /// <summary>Makes the host's objects of values.</summary>
    public HostArguments ToHost { get; }

    /// <summary>Makes values of the host's objects.</summary>
    public HostResults FromHost { get; }

    /// <summary>Enumerates values.</summary>
    public HostSequences Sequences { get; }

    /// <summary>Charges the queries of the host.</summary>
    public Weights Weights { get; }

    /// <summary>Whether a method, constructor, accessor or operator is on the list, and the host has it.</summary>
    public static bool Covers(IMethodSymbol method) => FrameworkMethod.Of(method).IsCovered;

    /// <summary>Calls a covered method.</summary>
    /// <param name="method">The method without type parameters, an extension method in its static form.</param>
    /// <param name="receiver">The receiver; null for static methods and constructors.</param>
    /// <param name="arguments">One for each parameter, in their order; those of a params array are one array.</param>
    /// <param name="call">The call, from which the result comes.</param>
    /// <returns>The result; null for a method that returns nothing.</returns>
    /// <exception cref="ProgramException">The method throws.</exception>
    /// <exception cref="EvaluationStoppedException">What the method does is known only at run time.</exception>
    public Value Call(IMethodSymbol method, Value? receiver, IReadOnlyList<CallArgument> arguments, SyntaxNode call)
    {
        var target = FrameworkMethod.Of(method);
        if (!target.IsCovered)
        {
            throw EvaluationStoppedException.Unknown(call, $"'{method.ContainingType?.Name}.{method.Name}' is not evaluated");
        }

        Evaluator.Budget.Spend(call);
        var invocation = new Invocation(this, method, target, receiver, arguments, call);
        if (UnknownInputs.ResultOf(invocation) is { } unknown)
        {
            return unknown;
        }

        if (receiver is { IsNull: true } && method.ContainingType.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            throw invocation.Raise(typeof(NullReferenceException), $"'{(method.AssociatedSymbol ?? method).Name}' is used of a null reference.");
        }

        if (target.Mutates && receiver?.Content is HeapValue content)
        {
            Evaluator.CheckWritable(content, call);
        }

        try
        {
            Amplifiers.Charge(invocation);
            var weight = Weights.Charge(invocation);
            var result = Charged(weight.IsDeep ? Evaluator.Budget.Deep(call, () => Made(invocation)) : Made(invocation), call);
            Weights.Keep(invocation, weight, result);
            if (receiver?.Content is HostObject { IsShared: true, IsOpaque: true })
            {
                HeapValue.Share(result);
            }

            return result;
        }
        catch (Exception exception) when (HostExceptions.IsOfHost(exception))
        {
            throw HostExceptions.Raised(exception, invocation);
        }
    }

    /// <summary>The elements of what can be enumerated, each charged when it is asked for.</summary>
    public IEnumerable<Value> Sequence(Value collection, SyntaxNode where) => Sequences.Of(collection, where);

    /// <summary>The value of a static field of the framework; null when it is not covered.</summary>
    public Value? Field(IFieldSymbol field, SyntaxNode where) => FrameworkFields.Read(this, field, where);

    /// <summary>The content of the default value of a struct of the framework; null when it is not covered.</summary>
    public HostObject? Default(INamedTypeSymbol type, SyntaxNode where) => FrameworkFields.Default(this, type, where);

    private static Value Made(Invocation call) => call.Target.Native?.Invoke(call) ?? HostCall.Make(call);

    private Value Charged(Value result, SyntaxNode call)
    {
        if (result.Content is string { Length: >= 16 } text)
        {
            Evaluator.Budget.Spend(call, text.Length / 16);
        }
        else if (result.Content is ArrayValue { Elements.Length: >= 8 } array)
        {
            Evaluator.Budget.Spend(call, array.Elements.Length / 8);
        }

        return result;
    }
}
