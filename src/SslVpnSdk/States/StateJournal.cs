namespace SslVpnSdk.States;

/// <summary>Writes the changes that a session records behind each other. It is made with the first of them, and its first line is on the disk before they are.</summary>
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
        if (_file is null)
        {
            _file = open(path);
            Append([JournalEntry.First(before)]);
            DurableFile.FlushFolder(path);
        }

        Append(changes.Select((change, number) => JournalEntry.Of(change, before.Serial + number + 1, before.Serial)));
    }

    public void Dispose() => _file?.Dispose();

    private void Append(IEnumerable<JournalEntry> entries)
    {
        using var text = new MemoryStream();
        foreach (var entry in entries)
        {
            JournalLine.Write(text, entry);
        }

        try
        {
            DurableFile.Write(_file!, text.GetBuffer().AsSpan(0, (int)text.Length));
            _file!.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TakeBack();
            throw;
        }

        _length += text.Length;
    }

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
