using System.Text.Json.Nodes;

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>What a client made of an answer.</summary>
public sealed class NpmAnswer(JsonObject json)
{
    /// <summary>The body of a success.</summary>
    public JsonNode Body => json["body"] ?? throw new InvalidOperationException($"The client failed: {json["error"]!.ToJsonString()}");

    public JsonNode Error => json["error"] ?? throw new InvalidOperationException($"The client did not fail: {json["body"]!.ToJsonString()}");

    /// <summary>The code a client says an error has.</summary>
    public string Code => (string?)Error["code"] ?? throw new InvalidOperationException($"The client saw no code: {Error.ToJsonString()}");

    /// <summary>The HTTP status of an error.</summary>
    public int Status => (int)Error["status"]!;

    public string Message => (string)Error["message"]!;

    public string Text(string property) => (string)Body[property]!;
}
