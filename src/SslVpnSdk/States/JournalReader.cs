namespace SslVpnSdk.States;

/// <summary>Reads what a journal adds to a snapshot.</summary>
internal static class JournalReader
{
    private const string OtherWay = "go on from the snapshot beside it, or from a backup, with 'sslvpn restore', which keeps the journal. Nothing was changed.";

    /// <summary>
    /// The state with the changes of a journal. What was written last and did not get to the disk whole was never said to be recorded, and is left
    /// out; a line that was, and cannot be read, is damage. The first one was on the disk before all others.
    /// </summary>
    /// <param name="path">The journal.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="snapshot">The state it goes on from.</param>
    /// <exception cref="DeploymentStateException">It is damaged, of a newer version, or goes on from another state.</exception>
    public static DeploymentState Read(string path, byte[] text, DeploymentState snapshot)
    {
        var state = snapshot;
        var (last, isFirst, isTorn) = (snapshot.Serial, true, false);
        foreach (var line in Lines(text))
        {
            var entry = JournalLine.Read(text.AsSpan(line));
            if (isFirst)
            {
                Check(path, entry?.FormatVersion is null ? throw Damaged(path, last, "its first line cannot be read") : entry, snapshot);
                (last, isFirst) = (entry.Serial, false);
                continue;
            }

            isTorn |= entry?.Serial != last + 1;
            if (!isTorn)
            {
                last = entry!.Serial;
                state = last > snapshot.Serial ? With(path, state, entry) : state;
            }
            else if (entry?.Synced > last)
            {
                throw Damaged(path, last, "a line that was recorded cannot be read, and later ones can");
            }
        }

        return state;
    }

    /// <summary>What a journal tells of its state, damaged or not: lines that cannot be read count as changes.</summary>
    public static StateRemains Remains(byte[] text)
    {
        var remains = new StateRemains(null, 0);
        foreach (var line in Lines(text))
        {
            var entry = JournalLine.Read(text.AsSpan(line));
            remains = new StateRemains(remains.Lineage ?? entry?.Lineage, entry is null ? remains.Serial + 1 : Math.Max(remains.Serial, entry.Serial));
        }

        return remains;
    }

    private static DeploymentStateException Damaged(string path, long serial, string fault) =>
        new($"{path}: the journal of the state is damaged behind serial {serial}: {fault}. Put back a copy of the file; or {OtherWay}") { IsReplaceable = true };

    private static void Check(string path, JournalEntry first, DeploymentState snapshot)
    {
        if (first.FormatVersion > JournalEntry.CurrentFormatVersion)
        {
            throw new DeploymentStateException(
                $"{path}: this journal has format version {first.FormatVersion}; this tool reads up to {JournalEntry.CurrentFormatVersion}; update it.");
        }

        if (first.Lineage != snapshot.Lineage || first.Serial > snapshot.Serial)
        {
            throw new DeploymentStateException(
                $"{path}: the journal goes on from serial {first.Serial} of lineage {first.Lineage}, and the snapshot beside it has serial {snapshot.Serial}"
                + $"{(snapshot.Lineage is null ? "" : $" of lineage {snapshot.Lineage}")}. Put back the snapshot it belongs to; or {OtherWay}")
            {
                IsReplaceable = true,
            };
        }
    }

    private static DeploymentState With(string path, DeploymentState state, JournalEntry entry)
    {
        try
        {
            return state.With(entry.ToChange());
        }
        catch (FormatException exception)
        {
            throw new DeploymentStateException(
                $"{path}: serial {entry.Serial} of the journal cannot be read: {exception.Message}. Update this tool, or put back a copy of the file; nothing was changed.",
                exception)
            {
                IsReplaceable = true,
            };
        }
    }

    /// <summary>The lines that end; what stands behind the last end was cut.</summary>
    private static IEnumerable<Range> Lines(byte[] text)
    {
        for (var start = 0; Array.IndexOf(text, (byte)'\n', start) is var end && end >= 0; start = end + 1)
        {
            yield return start..end;
        }
    }
}
