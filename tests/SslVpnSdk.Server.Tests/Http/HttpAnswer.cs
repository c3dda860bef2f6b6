using System.Text.Json.Nodes;

namespace SslVpnSdk.Server.Tests.Http;

/// <summary>An answer as it came.</summary>
public sealed record HttpAnswer(int Status, string? ContentType, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? Code => (string?)Json[nameof(Code)];

    public (int Status, string? Code) Error => (Status, Code);
}
