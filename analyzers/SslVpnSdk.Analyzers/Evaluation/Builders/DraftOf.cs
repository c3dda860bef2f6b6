using SslVpnSdk.Analyzers.Evaluation.Values;
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
                : throw new BuilderRefusedException(
                    typeof(ArgumentOutOfRangeException),
                    argument.Syntax,
                    $"{number} is no {typeof(T).Name}. Use one of {string.Join(", ", System.Enum.GetNames(typeof(T)))}.");
        });

    public static EquatableList<DraftValue<string>> Texts(CallArgument argument) => argument.Value switch
    {
        { Content: ArrayValue array } => new(array.Elements.Select(element => Text(element) ?? throw new BuilderRefusedException(
            typeof(ArgumentException), element.Origin, $"An element of '{argument.Parameter}' is null"))),
        { IsKnown: true, Content: null } => throw NullArgument(argument),
        var other => new([Unknown<string>(other)]),
    };

    /// <summary>A reference is made where the builder is passed, wherever it was made itself.</summary>
    public static DraftValue<ResourceReference> Reference(CallArgument argument) => argument.Value switch
    {
        { Content: ResourceState resource } =>
            DraftValue.Known(new ResourceReference(resource.Index), new SyntaxOrigin(argument.Syntax)),
        { IsKnown: true, Content: null } => throw NullArgument(argument),
        var other => Unknown<ResourceReference>(other),
    };

    private static DraftValue<string>? Text(Value value)
    {
        var origin = new SyntaxOrigin(value.Origin);
        return value.Content is DeploymentText id ? Text(value.With(id.Content)) : value switch
        {
            { Content: ParameterValue { Name: { IsKnown: true, Content: string name } } } => DraftValue.Parameter<string>(name, origin),
            { Content: ParameterValue { Name: var name } } => Unknown<string>(name),
            { Content: string text } => DraftValue.Known(text, origin),
            { IsKnown: true, Content: null } => null,
            _ => Unknown<string>(value),
        };
    }

    private static DraftValue<T> Scalar<T>(CallArgument argument, Func<object, object?> convert)
        where T : notnull
    {
        var value = argument.Value;
        return value is { Content: { } content } && convert(content) is { } known
            ? DraftValue.Known((T)known, new SyntaxOrigin(value.Origin))
            : Unknown<T>(value);
    }

    /// <summary>A value that is not known, or is of a kind no document has.</summary>
    private static DraftValue<T> Unknown<T>(Value value)
        where T : notnull => DraftValue.Unknown<T>(value.UnknownReason ?? NotEvaluated, new SyntaxOrigin(value.Origin));

    private static BuilderRefusedException NullArgument(CallArgument argument) =>
        new(typeof(ArgumentNullException), argument.Syntax, $"'{argument.Parameter}' is null");
}
