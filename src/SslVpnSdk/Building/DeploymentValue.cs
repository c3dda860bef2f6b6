using SslVpnSdk.Drafts;

namespace SslVpnSdk;

/// <summary>A text that is written in the program, or that a parameter gives at deployment. Strings and parameters convert to it.</summary>
public readonly struct DeploymentValue
{
    private readonly object? _value;

    private DeploymentValue(object? value) => _value = value;

    /// <summary>A text written in the program; null means not set.</summary>
    public static implicit operator DeploymentValue(string? text) => new(text);

    /// <summary>A value the deployment gives; null means not set.</summary>
    public static implicit operator DeploymentValue(StackParameter? parameter) => new(parameter);

    /// <summary>A text written in the program; null means not set.</summary>
    public static DeploymentValue FromString(string? text) => text;

    /// <summary>A value the deployment gives; null means not set.</summary>
    public static DeploymentValue FromStackParameter(StackParameter? parameter) => parameter;

    internal DraftValue<string>? ToDraft() => _value switch
    {
        StackParameter parameter => DraftValue.Parameter<string>(parameter.Name),
        string text => DraftValue.Known(text),
        _ => null,
    };

    internal DraftValue<string> ToRequiredDraft(string parameterName) =>
        ToDraft() ?? throw new ArgumentNullException(parameterName);
}
