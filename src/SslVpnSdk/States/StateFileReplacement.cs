using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SslVpnSdk.States;

/// <summary>
/// Puts a state in the place of the one that files hold, while the lock is held. What they held is copied first, then the snapshot is replaced, then the journal deleted.
/// Cut between the last two, the journal has serials that the snapshot is past, or is damaged as before: nothing of it gets into the new state.
/// </summary>
/// <param name="file">The files.</param>
internal sealed partial class StateFileReplacement(StateFile file)
{
    public RestoredState Replace(DeploymentState state, bool isForced)
    {
        var (snapshot, journal) = (DurableFile.Read(file.Path), DurableFile.Read(file.JournalPath));
        StateRemains present;
        try
        {
            var loaded = file.Load();
            present = StateRemains.Of(loaded.State);
            (snapshot, journal) = loaded.HasJournal ? (file.TextOf(loaded.State), null) : (snapshot, journal);
        }
        catch (DeploymentStateException exception) when (exception.IsReplaceable)
        {
            present = Remains(snapshot, journal);
        }

        var next = present.Next(state, isForced, file.Path);
        var kept = Keep(snapshot, journal);
        DurableFile.Replace(file.Path, file.TextOf(next));
        File.Delete(file.JournalPath);
        DurableFile.FlushFolder(file.Path);
        return new RestoredState(next, kept);
    }

    private StateRemains Remains(byte[]? snapshot, byte[]? journal)
    {
        var told = journal is null ? new StateRemains(null, 0) : JournalReader.Remains(journal);
        if (snapshot is null)
        {
            return told;
        }

        try
        {
            var state = StateSnapshot.Read(file.Path, snapshot).State;
            return new StateRemains(state.Lineage ?? told.Lineage, Math.Max(state.Serial, told.Serial));
        }
        catch (FormatException)
        {
            return told with { Serial = Math.Max(told.Serial, SerialIn(snapshot)) };
        }
    }

    /// <summary>Copies what is replaced to names that are free.</summary>
    private string? Keep(byte[]? snapshot, byte[]? journal)
    {
        if (snapshot is null && journal is null)
        {
            return null;
        }

        var number = 1;
        while (File.Exists(KeptPath(file.Path, number)) || File.Exists(KeptPath(file.JournalPath, number)))
        {
            number++;
        }

        var copies = ((string Path, byte[]? Text)[])[(file.Path, snapshot), (file.JournalPath, journal)];
        foreach (var (path, text) in copies.Where(copy => copy.Text is not null))
        {
            DurableFile.Replace(KeptPath(path, number), text);
        }

        return KeptPath(snapshot is null ? file.JournalPath : file.Path, number);
    }

    private static string KeptPath(string path, int number) => string.Create(CultureInfo.InvariantCulture, $"{path}.replaced-{number}");

    /// <summary>The serial that a damaged snapshot still shows; 0 for none.</summary>
    private static long SerialIn(byte[] snapshot) =>
        SerialProperty().Match(Encoding.UTF8.GetString(snapshot)) is { Success: true } match ? long.Parse(match.Groups["serial"].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("\"serial\": ?(?<serial>[0-9]{1,15})\\b", RegexOptions.CultureInvariant)]
    private static partial Regex SerialProperty();
}
