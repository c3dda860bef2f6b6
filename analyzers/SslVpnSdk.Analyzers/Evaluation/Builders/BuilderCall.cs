using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>A call of the builder's API with its receiver and arguments evaluated.</summary>
internal sealed record BuilderCall(SyntaxNode Syntax, Value Receiver, IReadOnlyList<CallArgument> Arguments)
{
    public CallArgument this[string parameter] => Arguments.First(argument => argument.Parameter == parameter);

    /// <summary>Tells the receiver something, and returns it as the fluent API does.</summary>
    public Value Set<T>(Action<T> set)
        where T : class
    {
        set(Receiver.Content as T ?? throw EvaluationStoppedException.Unknown(Receiver.Origin, "a builder of this kind is not evaluated"));
        return Receiver;
    }

    /// <summary>Adds a resource to the stack that is the receiver.</summary>
    public Value Add(Func<int, CallArgument, ResourceState> create) =>
        Made(((StackState)Receiver.Content!).Add(index => create(index, this["name"])));

    public Value Made(object content) => Value.Known(content, Syntax);
}
