namespace SslVpnSdk.Json;

/// <summary>A property of a JSON object, with the place of its name.</summary>
internal sealed record JsonPropertyAt(string Name, int Offset, JsonElementAt Value);
