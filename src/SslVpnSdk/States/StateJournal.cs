namespace SslVpnSdk.States;

/// <summary>Writes the changes that a session records behind each other. It is made with the first of them.</summary>
/// <param name="path">The journal.</param>
/// <param name="open">Opens it, empty.</param>
internal sealed class StateJournal(string path, Func<string, FileStream> open) : IDisposable
{
    private FileStream? _file;
    private long _length;

    /// <summary>Writes changes. When this returns, they outlive a crash; when it throws, the journal is as it was before, as far as the disk lets it.</summary>
    /// <param name="before">The state before them.</param>
    /// <param name="changes">The changes.</param>
    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be written.</exception>
    public void Append(DeploymentState before, IReadOnlyList<StateChange> changes)
    {
        using var text = new MemoryStream();
        var isNew = _file is null;
        if (isNew)
        {
            JournalLine.Write(text, JournalEntry.First(before));
        }

        for (var i = 0; i < changes.Count; i++)
        {
            JournalLine.Write(text, JournalEntry.Of(changes[i], before.Serial + i + 1, before.Serial));
        }

        _file ??= open(path);
        try
        {
            DurableFile.Write(_file, text.GetBuffer().AsSpan(0, (int)text.Length));
            _file.Flush(flushToDisk: true);
            if (isNew)
            {
                DurableFile.FlushFolder(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TakeBack();
            throw;
        }

        _length += text.Length;
    }

    public void Dispose() => _file?.Dispose();

    private void TakeBack()
    {
        try
        {
            _file!.SetLength(_length);
            _file.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What stays there is torn, or says something true that nobody was told.
        }
    }
}
