namespace SslVpnSdk.ControlPlane;

/// <summary>The data folder of an embedded control plane cannot be used; nothing was changed. The message is one line: the path, the fault, the remedy.</summary>
public sealed class ControlPlaneStorageException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="path">The folder or file that cannot be used.</param>
    /// <param name="fault">What is wrong with it, as a clause without a period.</param>
    /// <param name="remedy">What to do, as a sentence.</param>
    /// <param name="innerException">What the system reported; null for nothing.</param>
    public ControlPlaneStorageException(string path, string fault, string remedy, Exception? innerException = null)
        : base($"The control plane's data in '{path}' cannot be used: {fault}. {remedy}", innerException)
    {
        Path = path;
    }

    /// <summary>The folder or file that cannot be used.</summary>
    public string Path { get; }
}
