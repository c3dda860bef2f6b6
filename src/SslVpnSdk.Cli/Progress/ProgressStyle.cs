namespace SslVpnSdk.Cli.Progress;

/// <summary>How an apply tells what it does.</summary>
internal enum ProgressStyle
{
    /// <summary>As a tree in a terminal, as lines elsewhere; not at all with <c>--json</c>.</summary>
    Auto,

    /// <summary>As a tree that is drawn again and again.</summary>
    Tree,

    /// <summary>As a line for each start and end.</summary>
    Lines,

    /// <summary>As an event a line, for programs.</summary>
    Json,
}
