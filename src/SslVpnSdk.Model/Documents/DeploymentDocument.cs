namespace SslVpnSdk.Documents;

/// <summary>A deployment document: what a stack wants, with every value known or named by a parameter. Equal by value.</summary>
/// <param name="Stack">The stack's name.</param>
/// <param name="Environment">The environment; null for a stack that declares none.</param>
/// <param name="Region">The region.</param>
/// <param name="Parameters">The parameters a deployment gives.</param>
/// <param name="Resources">The resources, in the order in which the program added them.</param>
public sealed record DeploymentDocument(
    string Stack,
    string? Environment,
    string Region,
    EquatableList<DocumentParameter> Parameters,
    EquatableList<DocumentResource> Resources)
{
    /// <summary>The version of the format this library writes, and the newest it reads.</summary>
    public const int CurrentFormatVersion = 1;

    /// <summary>The canonical text: UTF-8 without BOM when stored, LF, two spaces, a newline at the end.</summary>
    public string ToJson() => Json.DeploymentJson.Write(this);

    /// <summary>The file name in the output folder: <c>branches.staging.sslvpn.json</c>.</summary>
    public string FileName => FileNameOf(Stack, Environment);

    /// <summary>The file name of a stack's document.</summary>
    public static string FileNameOf(string stack, string? environment) =>
        environment is null ? $"{stack}.sslvpn.json" : $"{stack}.{environment}.sslvpn.json";
}
