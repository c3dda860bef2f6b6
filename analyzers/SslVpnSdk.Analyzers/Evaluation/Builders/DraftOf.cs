using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>Turns evaluated arguments into values of drafts, and throws what the builder would throw.</summary>
internal static class DraftOf
{
    public static DraftValue<string> Text(CallArgument argument) =>
        OptionalText(argument) ?? throw NullArgument(argument);

    /// <summary>A text or a parameter; null when the argument is null.</summary>
    public static DraftValue<string>? OptionalText(CallArgument argument) => Text(argument.Value);

    public static DraftValue<int> Number(CallArgument argument) => Scalar(argument, content => (int)content);

    public static DraftValue<bool> Flag(CallArgument argument) => Scalar(argument, content => (bool)content);

    public static DraftValue<T> Enum<T>(CallArgument argument)
        where T : struct, Enum =>
        Scalar(argument, content =>
        {
            var number = ((EnumValue)content).Number;
            return System.Enum.IsDefined(typeof(T), number)
                ? (T)System.Enum.ToObject(typeof(T), number)
                : throw EvaluationStoppedException.Throws(
                    argument.Syntax,
                    $"{number} is no {typeof(T).Name}. Use one of {string.Join(", ", System.Enum.GetNames(typeof(T)))}. (ArgumentOutOfRangeException)");
        });

    public static EquatableList<DraftValue<string>> Texts(CallArgument argument) => argument.Value switch
    {
        { IsKnown: false } unknown => new([DraftValue.Unknown<string>(unknown.UnknownReason!, new SyntaxOrigin(unknown.Origin))]),
        { Content: ArrayValue array } => new(array.Elements.Select(element => Text(element) ?? throw EvaluationStoppedException.Throws(
            element.Origin, $"An element of '{argument.Operation.Parameter!.Name}' is null (ArgumentException)."))),
        _ => throw NullArgument(argument),
    };

    /// <summary>A reference is made where the builder is passed, wherever it was made itself.</summary>
    public static DraftValue<ResourceReference> Reference(CallArgument argument) => argument.Value switch
    {
        { IsKnown: false } unknown => DraftValue.Unknown<ResourceReference>(unknown.UnknownReason!, new SyntaxOrigin(unknown.Origin)),
        { Content: ResourceState resource } =>
            DraftValue.Known(new ResourceReference(resource.Index), new SyntaxOrigin(argument.Syntax)),
        _ => throw NullArgument(argument),
    };

    private static DraftValue<string>? Text(Value value)
    {
        var origin = new SyntaxOrigin(value.Origin);
        return value switch
        {
            { IsKnown: false } => DraftValue.Unknown<string>(value.UnknownReason!, origin),
            { Content: ParameterValue { Name: { IsKnown: true, Content: string name } } } => DraftValue.Parameter<string>(name, origin),
            { Content: ParameterValue { Name: var name } } =>
                DraftValue.Unknown<string>(name.UnknownReason!, new SyntaxOrigin(name.Origin)),
            { Content: string text } => DraftValue.Known(text, origin),
            _ => null,
        };
    }

    private static DraftValue<T> Scalar<T>(CallArgument argument, Func<object, T> convert)
        where T : notnull
    {
        var value = argument.Value;
        var origin = new SyntaxOrigin(value.Origin);
        return value.IsKnown
            ? DraftValue.Known(convert(value.Content!), origin)
            : DraftValue.Unknown<T>(value.UnknownReason!, origin);
    }

    private static EvaluationStoppedException NullArgument(CallArgument argument) =>
        EvaluationStoppedException.Throws(argument.Syntax, $"'{argument.Operation.Parameter!.Name}' is null (ArgumentNullException).");
}
