using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>What the host's methods throw, as the program throws it.</summary>
internal static class HostExceptions
{
    /// <summary>Whether the exception is not one with which the evaluation itself ends or goes on.</summary>
    public static bool IsOfHost(Exception exception) =>
        exception is not (ProgramException or EvaluationStoppedException or OperationCanceledException or InsufficientExecutionStackException);

    /// <summary>The program's exception. One that came out of the evaluation, through the host's method, goes on as it is.</summary>
    public static Exception Raised(Exception exception, Invocation call)
    {
        var type = call.Method.ContainingType;
        var name = call.Method.MethodKind == MethodKind.Constructor ? $"new {type.Name}" : $"{type.Name}.{(call.Method.AssociatedSymbol ?? call.Method).Name}";
        var thrown = Unwrapped(exception);
        return type.ContainingNamespace?.Name == nameof(SslVpnSdk) && thrown is ArgumentOutOfRangeException or FormatException
            ? Raised(thrown, thrown.Message.Split('\r', '\n')[0], call.Evaluator, call.Node)
            : Raised(thrown, $"{name} throws.", call.Evaluator, call.Node);
    }

    /// <summary>The program's exception of an enumeration.</summary>
    public static Exception Raised(Exception exception, Evaluator evaluator, SyntaxNode where)
    {
        var thrown = Unwrapped(exception);
        return Raised(
            thrown,
            thrown is InvalidOperationException ? "The collection was changed while it was enumerated, or cannot be enumerated." : "The enumeration throws.",
            evaluator,
            where);
    }

    private static Exception Raised(Exception thrown, string reason, Evaluator evaluator, SyntaxNode node)
    {
        if (!IsOfHost(thrown))
        {
            ExceptionDispatchInfo.Capture(thrown).Throw();
        }

        // The framework's own texts depend on the machine's language.
        var text = thrown switch
        {
            OverflowException => "A calculation overflows.",
            DivideByZeroException => "A number is divided by zero.",
            ArgumentNullException { ParamName: { Length: > 0 } name } => $"'{name}' is null.",
            _ => reason,
        };
        return thrown is NotSupportedException { Message: TextOrder.UnknownReason or TextOrder.UnknownSearchReason } ? EvaluationStoppedException.Unknown(node, thrown.Message)
            : IsOurs(thrown)
            ? EvaluationStoppedException.Unknown(node, "this call is not evaluated with these arguments")
            : thrown.InnerException is ProgramException inner ? evaluator.Raise(node, PublicName(thrown), text, ("InnerException", Value.Known(inner.Exception, inner.Node)))
            : thrown.InnerException is not null || thrown is ArgumentException
                ? evaluator.Raise(node, PublicName(thrown), text, ("InnerException", NotKnown(node)), ("ParamName", NotKnown(node)), ("ActualValue", NotKnown(node)))
            : evaluator.Raise(node, PublicName(thrown), text);
    }

    private static Exception Unwrapped(Exception exception)
    {
        while (exception.InnerException is { } inner
            && (exception is TargetInvocationException or TypeInitializationException || (exception is InvalidOperationException && inner is not ProgramException && !IsOfHost(inner))))
        {
            exception = inner;
        }

        return exception;
    }

    private static Value NotKnown(SyntaxNode node) => Value.Unknown("what the framework tells in its exceptions is not evaluated", node);

    // A fault of the call, not of the program.
    private static bool IsOurs(Exception exception) =>
        exception is TargetException or TargetParameterCountException or NullReferenceException or TypeLoadException
            or MissingMemberException or AmbiguousMatchException or InvalidCastException or OutOfMemoryException;

    private static string PublicName(Exception exception)
    {
        var type = exception.GetType();
        while (!type.IsPublic)
        {
            type = type.BaseType!;
        }

        return type.FullName!;
    }
}
