namespace SslVpnSdk.Planning;

/// <summary>A plan file cannot be used. The message says why, and what to do.</summary>
public sealed class PlanFileException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">One line: the file, the fault, the remedy.</param>
    /// <param name="inner">What reading the file said; null when it could be read.</param>
    public PlanFileException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
