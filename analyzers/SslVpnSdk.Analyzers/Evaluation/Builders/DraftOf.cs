using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>Turns evaluated arguments into values of drafts, and throws what the builder would throw.</summary>
internal static class DraftOf
{
    private const string NotEvaluated = "a value of this kind is not evaluated";

    public static DraftValue<string> Text(CallArgument argument) =>
        OptionalText(argument) ?? throw NullArgument(argument);

    /// <summary>A text or a parameter; null when the argument is null.</summary>
    public static DraftValue<string>? OptionalText(CallArgument argument) => Text(argument.Value);

    public static DraftValue<int> Number(CallArgument argument) => Scalar<int>(argument, content => content as int?);

    public static DraftValue<bool> Flag(CallArgument argument) => Scalar<bool>(argument, content => content as bool?);

    public static DraftValue<T> Enum<T>(CallArgument argument)
        where T : struct, Enum =>
        Scalar<T>(argument, content =>
        {
            var number = (content as EnumValue)?.Number;
            return number is null ? null
                : System.Enum.IsDefined(typeof(T), number)
                ? System.Enum.ToObject(typeof(T), number)
                : throw EvaluationStoppedException.Throws(
                    argument.Syntax,
                    $"{number} is no {typeof(T).Name}. Use one of {string.Join(", ", System.Enum.GetNames(typeof(T)))}. (ArgumentOutOfRangeException)");
        });

    public static EquatableList<DraftValue<string>> Texts(CallArgument argument) => argument.Value switch
    {
        { IsKnown: false } unknown => new([DraftValue.Unknown<string>(unknown.UnknownReason!, new SyntaxOrigin(unknown.Origin))]),
        { Content: not (ArrayValue or null) } other => new([DraftValue.Unknown<string>(NotEvaluated, new SyntaxOrigin(other.Origin))]),
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
        { Content: not null } other => DraftValue.Unknown<ResourceReference>(NotEvaluated, new SyntaxOrigin(other.Origin)),
        _ => throw NullArgument(argument),
    };

    private static DraftValue<string>? Text(Value value)
    {
        var origin = new SyntaxOrigin(value.Origin);
        return value.Content is DeploymentText id ? Text(value.With(id.Content)) : value switch
        {
            { IsKnown: false } => DraftValue.Unknown<string>(value.UnknownReason!, origin),
            { Content: ParameterValue { Name: { IsKnown: true, Content: string name } } } => DraftValue.Parameter<string>(name, origin),
            { Content: ParameterValue { Name: var name } } =>
                DraftValue.Unknown<string>(name.UnknownReason!, new SyntaxOrigin(name.Origin)),
            { Content: string text } => DraftValue.Known(text, origin),
            { Content: null } => null,
            _ => DraftValue.Unknown<string>(NotEvaluated, origin),
        };
    }

    private static DraftValue<T> Scalar<T>(CallArgument argument, Func<object, object?> convert)
        where T : notnull
    {
        var value = argument.Value;
        var origin = new SyntaxOrigin(value.Origin);
        return value is { Content: { } content } && convert(content) is { } known
            ? DraftValue.Known((T)known, origin)
            : DraftValue.Unknown<T>(value.UnknownReason ?? NotEvaluated, origin);
    }

    private static EvaluationStoppedException NullArgument(CallArgument argument) =>
        EvaluationStoppedException.Throws(argument.Syntax, $"'{argument.Operation.Parameter!.Name}' is null (ArgumentNullException).");
}
