namespace SslVpnSdk.States;

/// <summary>The recorded state of a deployment cannot be used. The message says why, and what to do.</summary>
public sealed class DeploymentStateException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">One line: the file, the fault, the remedy.</param>
    /// <param name="inner">What reading the file said; null when it could be read.</param>
    public DeploymentStateException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Whether what is recorded is damaged, or of another deployment: <see cref="StateRestore"/> can put a state in its place. False by default.</summary>
    public bool IsReplaceable { get; init; }
}
