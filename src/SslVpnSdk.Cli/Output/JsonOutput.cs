using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>Writes the one JSON document of a command.</summary>
internal static class JsonOutput
{
    public const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly JsonSerializerOptions LineFormat = new(Format) { WriteIndented = false };

    /// <summary>Reads what a command wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static ValueTask<T?> ReadAsync<T>(Stream file, CancellationToken cancellationToken) =>
        JsonSerializer.DeserializeAsync<T>(file, Format, cancellationToken);

    /// <summary>Writes one of many documents, on a line of its own.</summary>
    public static void WriteLine<T>(TextWriter output, T content)
    {
        output.Write(Printable(JsonSerializer.Serialize(content, LineFormat)) + "\n");
        output.Flush();
    }

    public static void Write<T>(TextWriter output, T content) => output.Write(Printable(JsonSerializer.Serialize(content, Format)) + "\n");

    /// <summary>The same JSON for a terminal as well: what cannot be seen stands in strings alone, and is escaped there as JSON escapes it.</summary>
    private static string Printable(string json) => string.Join('\n', json.Split('\n').Select(PrintableText.Of));
}
