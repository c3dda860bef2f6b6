namespace SslVpnSdk.Drafts;

/// <summary>What is known of a value of a draft.</summary>
public enum DraftValueKind
{
    /// <summary>The value is known.</summary>
    Known = 0,

    /// <summary>The value is given at deployment, by the parameter of that name.</summary>
    Parameter = 1,

    /// <summary>The value exists, but only at run time.</summary>
    Unknown = 2,
}
