namespace SslVpnSdk.Cli.Validation;

/// <summary>How findings are written.</summary>
internal enum FindingsFormat
{
    /// <summary>For people: the message, and the line with the value underlined.</summary>
    Text,

    /// <summary>One JSON document of this tool's own form.</summary>
    Json,

    /// <summary>SARIF 2.1.0, as code scanning reads it.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows at the lines of a change.</summary>
    GitHub,
}
