using System.Text.Json.Serialization;

namespace SslVpnSdk.Server.Authorization;

/// <summary>A policy in RAM's form.</summary>
internal sealed record PolicyDocument
{
    /// <summary>The only version there is.</summary>
    private const string KnownVersion = "1";

    [JsonPropertyName("Version")]
    public required string Version { get; init; }

    [JsonPropertyName("Statement")]
    public required IReadOnlyList<PolicyStatement> Statements { get; init; }

    /// <exception cref="ServerConfigurationException">The policy says something that is not known here, so that it would let in or keep out others than it says.</exception>
    public void Check(string path, string user)
    {
        var fault = Version == KnownVersion
            ? Statements.Select(statement => statement.Fault()).FirstOrDefault(found => found is not null)
            : "its Version must be \"1\"";
        if (fault is not null)
        {
            throw new ServerConfigurationException(path, $"a policy of the user '{user}' cannot be used: {fault}", "Compare it with docs/server.md.");
        }
    }
}
