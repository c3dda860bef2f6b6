using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Keeps the state of one deployment in a file: <c>&lt;folder&gt;/&lt;stack&gt;[.&lt;environment&gt;].state.json</c>. No secret is in it.</summary>
public sealed class StateFile : IStateStore
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

    private readonly DeploymentDocument _document;
    private readonly string? _endpoint;

    /// <summary>The file of a document's deployment. Nothing is read or written yet.</summary>
    /// <param name="folder">The folder it lies in; made when there is something to write.</param>
    /// <param name="document">The document, for its stack, environment and region.</param>
    /// <param name="endpoint">Where the control plane is, whose ids the state has; null for the embedded one.</param>
    public StateFile(string folder, DeploymentDocument document, Uri? endpoint = null)
    {
        _document = document;
        _endpoint = endpoint?.GetLeftPart(UriPartial.Authority);
        var name = document.Environment is null ? document.Stack : $"{document.Stack}.{document.Environment}";
        Path = System.IO.Path.Combine(folder, $"{name}.state.json");
        LockPath = System.IO.Path.Combine(folder, $"{name}.lock");
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The file an apply locks while it runs.</summary>
    internal string LockPath { get; }

    /// <inheritdoc/>
    string IStateStore.Location => Path;

    /// <inheritdoc/>
    Task<DeploymentState> IStateStore.ReadAsync(CancellationToken cancellationToken) => Task.FromResult(Read());

    /// <inheritdoc/>
    Task<IStateSession> IStateStore.OpenAsync(CancellationToken cancellationToken)
    {
        var held = StateLock.Take(LockPath);
        try
        {
            return Task.FromResult<IStateSession>(new StateFileSession(this, held));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Reads the state; an empty one when there is no file.</summary>
    /// <exception cref="DeploymentStateException">The file is damaged, of a newer version, of another deployment, or of another control plane.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public DeploymentState Read()
    {
        if (!File.Exists(Path))
        {
            return DeploymentState.Empty(_document.Stack, _document.Environment, _document.Region);
        }

        var content = Parse(File.ReadAllBytes(Path));
        if (content.Stack != _document.Stack || content.Environment != _document.Environment)
        {
            throw new DeploymentStateException(
                $"{Path}: the state is of stack '{content.Stack}'{(content.Environment is null ? "" : $", environment '{content.Environment}'")}. "
                + "Put back the file of this stack, or use another data folder.");
        }

        if (content.Endpoint != _endpoint)
        {
            throw new DeploymentStateException(
                $"{Path}: the state is of {Place(content.Endpoint)}, not of {Place(_endpoint)}. Name that one, use another data folder, or, where both "
                + "are the same, correct 'endpoint' in the file.");
        }

        var state = DeploymentState.Empty(content.Stack, content.Environment, content.Region);
        state = content.Resources.Aggregate(
            state, (s, r) => s.With(new RecordedResource(Address(r.Type, r.Name), r.Id, r.IssuedFor) { IsProtected = r.Protect ?? false, AwaitsBundle = r.AwaitsBundle ?? false }));
        return content.Pending.Aggregate(
            state, (s, i) => s.WithPending(new Intent(Address(i.Type, i.Name), i.Action, i.ClientToken, i.Request, i.IssuedFor) { IsProtected = i.Protect ?? false }));
    }

    /// <summary>Writes the state: whole, or not at all. Without anything in it the file goes.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write(DeploymentState state)
    {
        if (state.IsEmpty)
        {
            File.Delete(Path);
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        var next = Path + ".next";
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, Content(state), Format);
            stream.WriteByte((byte)'\n');
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, Path, overwrite: true);
    }

    private StateFileContent Parse(byte[] bytes)
    {
        try
        {
            using (var json = JsonDocument.Parse(bytes))
            {
                if (json.RootElement.TryGetProperty("formatVersion", out var version)
                    && version.TryGetInt32(out var number) && number > StateFileContent.CurrentFormatVersion)
                {
                    throw new DeploymentStateException(
                        $"{Path}: this state has format version {number}; this tool reads up to {StateFileContent.CurrentFormatVersion}; update it.");
                }
            }

            return JsonSerializer.Deserialize<StateFileContent>(bytes, Format) ?? throw new JsonException("the file holds null");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new DeploymentStateException(
                $"{Path}: the state is damaged ({exception.Message.ReplaceLineEndings(" ")}). Put back a copy of the file; nothing was changed.", exception);
        }
    }

    private ResourceAddress Address(string type, string name) => ResourceWords.OfTypeWord(type) is { } kind
        ? new ResourceAddress(kind, name)
        : throw new DeploymentStateException($"{Path}: '{type}' is no type of resource. Put back a copy of the file; nothing was changed.");

    private static string Place(string? endpoint) => endpoint is null ? "the embedded control plane" : $"the control plane at {endpoint}";

    private StateFileContent Content(DeploymentState state) => new()
    {
        FormatVersion = StateFileContent.CurrentFormatVersion,
        Stack = state.Stack,
        Environment = state.Environment,
        Region = state.Region,
        Endpoint = _endpoint,
        Resources =
        [
            .. state.Resources.Values.OrderBy(r => r.Address.Kind).ThenBy(r => r.Address.Name, StringComparer.Ordinal).Select(r => new StateFileResource
            {
                Type = r.Address.Kind.ToTypeWord(),
                Name = r.Address.Name,
                Id = r.Id,
                IssuedFor = r.IssuedFor,
                Protect = r.IsProtected ? true : null,
                AwaitsBundle = r.AwaitsBundle ? true : null,
            }),
        ],
        Pending =
        [
            .. state.Pending.Values.Select(i => new StateFileIntent
            {
                Type = i.Address.Kind.ToTypeWord(),
                Name = i.Address.Name,
                Action = i.Action,
                ClientToken = i.ClientToken,
                Request = i.Request,
                IssuedFor = i.IssuedFor,
                Protect = i.IsProtected ? true : null,
            }),
        ],
    };
}
