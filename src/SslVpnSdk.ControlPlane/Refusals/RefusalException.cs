namespace SslVpnSdk.ControlPlane.Refusals;

/// <summary>An action ends with an error; what it did so far is undone.</summary>
internal sealed class RefusalException(ApiError error, string? ruleId = null) : Exception(error.Message)
{
    public ApiError Error { get; } = error;

    /// <summary>The rule that was broken; null for none.</summary>
    public string? RuleId { get; } = ruleId;
}
