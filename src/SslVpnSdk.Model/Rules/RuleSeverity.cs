namespace SslVpnSdk.Rules;

/// <summary>How a violation is reported unless the user configures it otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Information = 0,

    /// <summary>Likely to be regretted.</summary>
    Warning = 1,

    /// <summary>No document is made.</summary>
    Error = 2,
}
