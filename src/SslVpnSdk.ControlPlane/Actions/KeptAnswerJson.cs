using System.Text.Json;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The JSON in which answers are kept to be repeated.</summary>
internal static class KeptAnswerJson
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new EquatableListConverters() } };

    public static string Write<TResponse>(TResponse answer) => JsonSerializer.Serialize(answer, Options);

    public static TResponse Read<TResponse>(string json) => JsonSerializer.Deserialize<TResponse>(json, Options)!;
}
