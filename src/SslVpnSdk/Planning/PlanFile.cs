using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SslVpnSdk.Json;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>Keeps plans in files, to be reviewed and applied later. No secret is in them.</summary>
public static class PlanFile
{
    private const string MakeAgain = "Make it again with 'sslvpn plan --output'; nothing was changed.";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        IgnoreReadOnlyProperties = true,
        Converters = { new EquatableListConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The version of the library, for a plan is applied by the one that made it: another may see other steps.</summary>
    private static string Tool { get; } =
        typeof(PlanFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>Writes a plan: the whole file, or none. On Unix its owner alone may read it.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="saved">The plan.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, SavedPlan saved)
    {
        var plan = saved.Plan;
        using var document = JsonDocument.Parse(plan.Document.ToJson());
        var content = new PlanFileContent(
            PlanFileContent.CurrentFormatVersion,
            Tool,
            saved.Endpoint,
            saved.StateLocation,
            plan.StateFingerprint,
            plan.IsDestroy,
            document.RootElement,
            plan.Steps,
            plan.Gone,
            plan.Moves,
            plan.Protections,
            plan.Drift,
            plan.IsRefreshed);
        DurableFile.Replace(path, [.. JsonSerializer.SerializeToUtf8Bytes(content, Format), (byte)'\n']);
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PlanFileException">The file is damaged, or of another version.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SavedPlan Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            CheckVersion(path, bytes);
            var content = JsonSerializer.Deserialize<PlanFileContent>(bytes, Format) ?? throw new JsonException("the file holds null");
            var document = DeploymentJsonReader.Read(content.Document.GetRawText(), path);
            var plan = new Plan(document, content.IsDestroy, new(content.Steps), new(content.Gone))
            {
                Moves = new(content.Moves),
                Protections = new(content.Protections),
                Drift = new(content.Drift),
                IsRefreshed = content.IsRefreshed,
                StateFingerprint = content.StateFingerprint,
            };
            return new SavedPlan(plan, content.Endpoint) { StateLocation = content.StateLocation };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or DocumentFormatException)
        {
            throw new PlanFileException($"{path}: the plan file is damaged ({exception.Message.ReplaceLineEndings(" ")}). {MakeAgain}", exception);
        }
    }

    /// <summary>Whether a file holds a plan, damaged or not: its first property says so.</summary>
    internal static bool IsPlanFile(string path)
    {
        Span<byte> start = stackalloc byte[64];
        using var stream = File.OpenRead(path);
        var text = System.Text.Encoding.UTF8.GetString(start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
        return text.TrimStart('\ufeff', ' ', '\t', '\r', '\n') is ['{', .. var first]
            && first.TrimStart(' ', '\t', '\r', '\n').StartsWith("\"planFormatVersion\"", StringComparison.Ordinal);
    }

    private static void CheckVersion(string path, byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var version = json.RootElement.GetProperty("planFormatVersion").GetInt32();
        var tool = json.RootElement.TryGetProperty("tool", out var by) ? by.GetString() : null;
        if (version != PlanFileContent.CurrentFormatVersion || tool != Tool)
        {
            throw new PlanFileException($"{path}: the plan was made by version {tool ?? "unknown"} (format {version}), this is {Tool} (format {PlanFileContent.CurrentFormatVersion}). {MakeAgain}");
        }
    }
}
