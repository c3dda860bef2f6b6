using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

/// <summary>What the constructors of the framework's exceptions keep of their arguments. The texts they make themselves are not evaluated.</summary>
internal static class Exceptions
{
    private const string Aggregate = "AggregateException";

    /// <summary>Fills an exception as a constructor of the framework does.</summary>
    public static void Construct(ExceptionValue exception, IMethodSymbol constructor, IReadOnlyList<CallArgument> arguments)
    {
        foreach (var property in new[] { "InnerException", "ParamName", "ActualValue" })
        {
            exception[property] = Value.Known(null, exception["Message"]!.Origin);
        }

        foreach (var argument in arguments)
        {
            if (PropertyOf(argument.Parameter) is { } property)
            {
                exception[property] = argument.Value;
            }
        }

        var given = arguments.FirstOrDefault(argument => argument.Parameter == "message");
        if (constructor.ContainingType.Name == Aggregate)
        {
            exception["InnerException"] = First(arguments) ?? exception["InnerException"]!;
        }
        else if (given is { Value.IsNull: false } && Message(given.Value, constructor, arguments) is { } message)
        {
            exception["Message"] = message;
        }
    }

    private static string? PropertyOf(string parameter) => parameter switch
    {
        "innerException" => "InnerException",
        "paramName" => "ParamName",
        "actualValue" => "ActualValue",
        _ => null,
    };

    private static Value? Message(Value message, IMethodSymbol constructor, IReadOnlyList<CallArgument> arguments)
    {
        if (constructor.Parameters.All(parameter => parameter.Name is "message" or "innerException"))
        {
            return message;
        }

        var name = arguments.FirstOrDefault(argument => argument.Parameter == "paramName")?.Value;
        return name is not { IsKnown: true } || !constructor.Parameters.All(parameter => parameter.Name is "message" or "paramName" or "innerException") ? null
            : message.Content is string text && name.Content is string { Length: > 0 } parameterName ? message.With($"{text} (Parameter '{parameterName}')")
            : message;
    }

    private static Value? First(IReadOnlyList<CallArgument> arguments) => arguments.FirstOrDefault(argument => argument.Parameter == "innerExceptions") is not { } inner ? null
        : inner.Value.Content is ArrayValue { Elements: [var first, ..] } ? first
        : Value.Unknown("the exceptions inside of this one are not evaluated", inner.Syntax);
}
