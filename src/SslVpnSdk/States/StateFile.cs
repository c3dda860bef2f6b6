using SslVpnSdk.Documents;

namespace SslVpnSdk.States;

/// <summary>
/// Keeps the state of one deployment in a folder: a snapshot, <c>&lt;stack&gt;[.&lt;environment&gt;].state.json</c>, the one before it (<c>….state.json.backup</c>),
/// and while it is changed a journal of what the snapshot does not have yet (<c>….state.journal</c>). No secret is in them; on Unix their owner alone may read them.
/// </summary>
public sealed class StateFile : IStateStore
{
    private readonly StateIdentity _identity;

    /// <summary>The file of a document's deployment. Nothing is read or written yet.</summary>
    /// <param name="folder">The folder it lies in; made when there is something to write.</param>
    /// <param name="document">The document, for its stack, environment and region.</param>
    /// <param name="endpoint">Where the control plane is, whose ids the state has; null for the embedded one.</param>
    public StateFile(string folder, DeploymentDocument document, Uri? endpoint = null)
        : this(folder, StateIdentity.Of(document, endpoint))
    {
    }

    internal StateFile(string folder, StateIdentity identity)
    {
        _identity = identity;
        var name = System.IO.Path.Combine(folder, identity.Environment is null ? identity.Stack : $"{identity.Stack}.{identity.Environment}");
        Path = $"{name}.state.json";
        BackupPath = BackupOf(Path);
        JournalPath = $"{name}.state.journal";
        LockPath = $"{name}.lock";
    }

    /// <summary>The snapshot.</summary>
    public string Path { get; }

    /// <summary>The snapshot before the last one.</summary>
    public string BackupPath { get; }

    /// <summary>What was recorded since the snapshot was written; there while the state is changed, and after a run that was killed.</summary>
    public string JournalPath { get; }

    /// <summary>The file a run locks while it changes the state.</summary>
    internal string LockPath { get; }

    /// <summary>Opens a journal, empty.</summary>
    internal Func<string, FileStream> OpenJournal { get; init; } = path => new FileStream(path, DurableFile.Options(FileMode.Create));

    /// <inheritdoc/>
    string IStateStore.Location => Path;

    /// <inheritdoc/>
    Task<DeploymentState> IStateStore.ReadAsync(CancellationToken cancellationToken) => Task.FromResult(Read());

    /// <inheritdoc/>
    Task<IStateSession> IStateStore.OpenAsync(StateLockOwner owner, CancellationToken cancellationToken) =>
        Task.FromResult<IStateSession>(StateFileSession.Open(this, owner));

    /// <inheritdoc/>
    Task<IReadOnlyList<ResourceOwner>> IStateStore.ReadOthersAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new OtherStateFiles(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!, _identity).Read());

    /// <inheritdoc/>
    Task<RestoredState> IStateStore.ReplaceAsync(DeploymentState state, bool isForced, StateLockOwner owner, CancellationToken cancellationToken)
    {
        using var held = StateLock.Take(LockPath, owner);
        return Task.FromResult(new StateFileReplacement(this).Replace(state, isForced));
    }

    /// <inheritdoc/>
    Task<StateLockStatus> IStateStore.LookAtLockAsync(CancellationToken cancellationToken) => Task.FromResult(StateLock.Look(LockPath));

    /// <inheritdoc/>
    Task IStateStore.UnlockAsync(StateLockStatus seen, CancellationToken cancellationToken)
    {
        if (StateLock.Look(LockPath) is { IsHeld: true } held)
        {
            var who = held.Owner is { } owner ? $"process {owner.ProcessId} on {owner.Machine}" : "the process that has it open";
            throw new DeploymentStateException(
                $"{LockPath}: {held}. It is at work, and its end releases the lock: end {who}, or wait for it.");
        }

        if (seen.Owner is not null)
        {
            StateLock.Clear(LockPath);
        }

        return Task.CompletedTask;
    }

    /// <summary>Reads the state; an empty one when there is no file.</summary>
    /// <exception cref="DeploymentStateException">The state is damaged, of a newer version, of another deployment, or of another control plane.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public DeploymentState Read() => Load().State;

    /// <summary>
    /// Reads the journal before the snapshot: what is folded in between is in both, and its serials say so. The other way round a change could be in neither.
    /// </summary>
    internal LoadedState Load()
    {
        var journal = DurableFile.Read(JournalPath);
        var text = DurableFile.Read(Path);
        var snapshot = text is null ? null : Parse(Path, text);
        var state = snapshot?.State ?? _identity.NoState;
        if (journal is not null)
        {
            state = JournalReader.Read(JournalPath, journal, state);
        }

        return new LoadedState(
            _identity.Check(state, snapshot?.Endpoint, Path, "another data folder", "'endpoint' in the file"),
            text,
            snapshot?.FormatVersion ?? 0,
            HasJournal: journal is not null);
    }

    /// <summary>Writes a snapshot, keeps the one before, and deletes the journal, which has nothing then that the snapshot has not.</summary>
    internal byte[] Fold(DeploymentState state, byte[]? before)
    {
        DurableFile.MakeFolder(Path);
        if (before is not null)
        {
            DurableFile.Replace(BackupPath, before);
        }

        var text = TextOf(state);
        DurableFile.Replace(Path, text);
        File.Delete(JournalPath);
        return text;
    }

    /// <summary>A state as the text of a snapshot.</summary>
    internal byte[] TextOf(DeploymentState state) => new StateSnapshot(state, _identity.Endpoint).Write();

    /// <exception cref="DeploymentStateException">It is damaged, or of a newer version.</exception>
    internal static StateSnapshot Parse(string path, byte[] text)
    {
        try
        {
            return StateSnapshot.Read(path, text);
        }
        catch (FormatException exception)
        {
            var copy = File.Exists(BackupOf(path)) ? $"{BackupOf(path)}, or a later copy," : "a copy of the file";
            throw new DeploymentStateException($"{path}: the state is damaged ({exception.Message}). Put back {copy} with 'sslvpn restore'; nothing was changed.", exception)
            {
                IsReplaceable = true,
            };
        }
    }

    private static string BackupOf(string path) => path + ".backup";
}
