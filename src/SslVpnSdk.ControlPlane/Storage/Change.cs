namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>A change that waits for its turn.</summary>
internal abstract class Change
{
    private int _isTaken;

    /// <summary>Does the work, and keeps its result or the exception it ended with.</summary>
    /// <returns>Whether it came to its end, so that it may be committed.</returns>
    public abstract bool Run(StateTransaction state);

    /// <summary>The error it ended with; null for none.</summary>
    public abstract Exception? Error { get; set; }

    /// <summary>Gives the caller the result: what the change did is committed, or undone when it ended with an error.</summary>
    public abstract void Answer();

    /// <summary>Takes the change to be done, or to be given up: only the first gets it.</summary>
    public bool TryTake() => Interlocked.Exchange(ref _isTaken, 1) == 0;
}
