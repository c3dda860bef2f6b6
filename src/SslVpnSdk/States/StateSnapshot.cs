using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>A whole state as the text of a state file.</summary>
/// <param name="State">The state.</param>
/// <param name="Endpoint">Where the control plane is; null for the embedded one.</param>
/// <param name="FormatVersion">The version the text has.</param>
internal sealed record StateSnapshot(DeploymentState State, string? Endpoint, int FormatVersion = StateFileContent.CurrentFormatVersion)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">It is damaged. The message says how, without an end.</exception>
    /// <exception cref="DeploymentStateException">It has a newer version.</exception>
    public static StateSnapshot Read(string path, byte[] text)
    {
        try
        {
            ThrowIfNewer(path, text);
            var content = JsonSerializer.Deserialize<StateFileContent>(text, Format) ?? throw new FormatException("the file holds null");
            if (content is { FormatVersion: > 1, Lineage: null })
            {
                throw new FormatException("it has no lineage");
            }

            if (content.Serial < 0)
            {
                throw new FormatException("its serial is negative");
            }

            RecordedResource[] resources = [.. content.Resources.Select(resource => resource.ToResource())];
            Intent[] pending = [.. content.Pending.Select(intent => intent.ToIntent())];
            ThrowIfTwice(resources.Select(resource => resource.Address), "is in it twice");
            ThrowIfTwice(pending.Select(intent => intent.Address), "has two calls under way");
            var state = DeploymentState.Empty(content.Stack, content.Environment, content.Region)
                .Identified(content.Lineage, content.Serial)
                .Holding(resources, pending);
            return new StateSnapshot(state, content.Endpoint, content.FormatVersion);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException(exception.Message.ReplaceLineEndings(" ").TrimEnd('.'), exception);
        }
    }

    /// <summary>The text: resources and calls in the order of their kinds and names.</summary>
    public byte[] Write() => Write(new StateFileContent
    {
        FormatVersion = StateFileContent.CurrentFormatVersion,
        Lineage = State.Lineage,
        Serial = State.Serial,
        Stack = State.Stack,
        Environment = State.Environment,
        Region = State.Region,
        Endpoint = Endpoint,
        Resources =
        [
            .. State.Resources.Values.OrderBy(r => r.Address.Kind).ThenBy(r => r.Address.Name, StringComparer.Ordinal).Select(StateFileResource.Of),
        ],
        Pending =
        [
            .. State.Pending.Values.OrderBy(i => i.Address.Kind).ThenBy(i => i.Address.Name, StringComparer.Ordinal).Select(StateFileIntent.Of),
        ],
    });

    /// <summary>The text of what a state file holds.</summary>
    public static byte[] Write(StateFileContent content) => [.. JsonSerializer.SerializeToUtf8Bytes(content, Format), (byte)'\n'];

    private static void ThrowIfTwice(IEnumerable<ResourceAddress> addresses, string fault)
    {
        if (addresses.CountBy(address => address).FirstOrDefault(count => count.Value > 1).Key is { } twice)
        {
            throw new FormatException($"{twice} {fault}");
        }
    }

    private static void ThrowIfNewer(string path, byte[] text)
    {
        using var json = JsonDocument.Parse(text);
        if (json.RootElement.TryGetProperty("formatVersion", out var version)
            && version.TryGetInt32(out var number) && number > StateFileContent.CurrentFormatVersion)
        {
            throw new DeploymentStateException(
                $"{path}: this state has format version {number}; this tool reads up to {StateFileContent.CurrentFormatVersion}; update it.");
        }
    }
}
