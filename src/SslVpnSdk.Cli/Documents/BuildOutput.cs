namespace SslVpnSdk.Cli.Documents;

/// <summary>What a build left.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="MadeAtRunTime">What the build says of stacks whose document is made at run time only, a line each.</param>
internal sealed record BuildOutput(string Folder, IReadOnlyList<string> MadeAtRunTime);
