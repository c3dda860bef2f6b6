namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>An example of the docs.</summary>
/// <param name="Page">The file's name without its ending.</param>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Code">The code, as it stands there.</param>
/// <param name="Options">The lines of <c>.editorconfig</c> it is compiled with, from the <c>ini</c> block of its section.</param>
internal sealed record Example(string Page, string Section, string Code, string Options = "")
{
    private const string Mark = "//! ";

    /// <summary>What tells the example from the others of its page.</summary>
    public string Name => $"{Section}: {Code}";

    /// <summary>The source text at which SSLVPN9001 is reported; null for an example that is covered.</summary>
    public string? Outside => Code.Split(Mark) is [_, var marked] ? marked.Split('\n')[0].Trim() : null;
}
