namespace SslVpnSdk.States;

/// <summary>A line of a journal: its first one, which says what it goes on from, or a change.</summary>
internal sealed record JournalEntry
{
    public const int CurrentFormatVersion = 1;

    /// <summary>The version of the format; in the first line only.</summary>
    public int? FormatVersion { get; init; }

    /// <summary>The lineage of the snapshot; in the first line only.</summary>
    public string? Lineage { get; init; }

    /// <summary>The serial of the state after the change; in the first line that of the snapshot.</summary>
    public required long Serial { get; init; }

    /// <summary>The serial that was certainly on the disk when the line was written: up to it a line that cannot be read is damaged, not torn.</summary>
    public required long Synced { get; init; }

    public StateFileIntent? Begun { get; init; }

    public StateFileAddress? Ended { get; init; }

    public StateFileResource? Made { get; init; }

    public StateFileAddress? Removed { get; init; }

    public static JournalEntry First(DeploymentState state) => new()
    {
        FormatVersion = CurrentFormatVersion,
        Lineage = state.Lineage,
        Serial = state.Serial,
        Synced = state.Serial,
    };

    public static JournalEntry Of(StateChange change, long serial, long synced) => new()
    {
        Serial = serial,
        Synced = synced,
        Begun = change.Begun is { } begun ? StateFileIntent.Of(begun) : null,
        Ended = change.Ended is { } ended ? StateFileAddress.Of(ended) : null,
        Made = change.Made is { } made ? StateFileResource.Of(made) : null,
        Removed = change.Removed is { } removed ? StateFileAddress.Of(removed) : null,
    };

    /// <exception cref="FormatException">The type of a resource is none.</exception>
    public StateChange ToChange() => new()
    {
        Begun = Begun?.ToIntent(),
        Ended = Ended?.ToAddress(),
        Made = Made?.ToResource(),
        Removed = Removed?.ToAddress(),
    };
}
