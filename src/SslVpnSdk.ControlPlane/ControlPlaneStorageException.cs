namespace SslVpnSdk.ControlPlane;

/// <summary>
/// The data of a control plane cannot be used; nothing was changed, unless <see cref="IsOutcomeUnknown"/>. The message is one line: where
/// the data is, the fault, the remedy.
/// </summary>
public sealed class ControlPlaneStorageException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="path">The folder, the file, or the PostgreSQL database (<c>host:port/database</c>) that cannot be used.</param>
    /// <param name="fault">What is wrong with it, as a clause without a period.</param>
    /// <param name="remedy">What to do, as a sentence.</param>
    /// <param name="innerException">What the system reported; null for nothing.</param>
    public ControlPlaneStorageException(string path, string fault, string remedy, Exception? innerException = null)
        : base($"The control plane's data in '{path}' cannot be used: {fault}. {remedy}", innerException)
    {
        Path = path;
    }

    /// <summary>The folder, the file, or the PostgreSQL database (<c>host:port/database</c>) that cannot be used.</summary>
    public string Path { get; }

    /// <summary>
    /// Whether the connection to PostgreSQL was lost while the change was committed, so that it may be done. A call with the same
    /// <c>ClientToken</c> repeats its answer or does it now. Default: false.
    /// </summary>
    public bool IsOutcomeUnknown { get; init; }
}
