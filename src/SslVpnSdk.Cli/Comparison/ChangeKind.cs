namespace SslVpnSdk.Cli.Comparison;

/// <summary>How a resource of two documents differs.</summary>
internal enum ChangeKind
{
    /// <summary>Only the second document has it.</summary>
    Added,

    /// <summary>Only the first document has it.</summary>
    Removed,

    /// <summary>Both have it, with other attributes.</summary>
    Changed,
}
