using System.Text.Json;

namespace SslVpnSdk.Cli.Planning;

/// <summary>A file with values of parameters: a JSON object, <c>{ "name": "value" }</c>.</summary>
internal static class ParameterFile
{
    private static readonly JsonDocumentOptions Format = new() { AllowDuplicateProperties = false, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="CliException">There is no such file, or it holds something else.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(Terminal terminal, string file)
    {
        var path = terminal.FullPath(file);
        if (!File.Exists(path))
        {
            throw new CliException($"there is no file '{file}'. Name a file with values in --parameter-file, or leave it out.");
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), Format);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? [.. json.RootElement.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Value(file, property)))]
                : throw new CliException($"{file} holds no JSON object. Write {{ \"name\": \"value\" }}.");
        }
        catch (JsonException exception)
        {
            throw new CliException($"{file} cannot be read ({exception.Message.ReplaceLineEndings(" ")}). Write {{ \"name\": \"value\" }}.");
        }
    }

    private static string Value(string file, JsonProperty property) => property.Value.ValueKind == JsonValueKind.String
        ? property.Value.GetString()!
        : throw new CliException($"{file}: the value of '{property.Name}' is no string. Write it in quotes.");
}
