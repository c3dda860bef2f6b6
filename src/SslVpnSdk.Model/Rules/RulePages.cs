namespace SslVpnSdk.Rules;

/// <summary>The pages about the rules.</summary>
internal static class RulePages
{
    /// <summary>
    /// The folder of the pages where the project will be published. Until it is, they are read in the source, in
    /// <c>analyzers/docs/rules</c>. No other place in the repository names the address but the release tracking files, which a test compares.
    /// </summary>
    public const string BaseAddress = "https://github.com/sslvpnsdk/sslvpnsdk/blob/main/analyzers/docs/rules/";
}
