namespace SslVpnSdk.ControlPlane;

/// <summary>
/// A call has no answer of the control plane: the network failed, time ran out, or something else answered. The message is one line that says
/// what came instead and what is known of a change.
/// </summary>
public sealed class UnansweredCallException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What came instead of an answer, in one line.</param>
    /// <param name="mayBeDone">Whether the call is a change that may have been done.</param>
    /// <param name="innerException">What the system or the service reported last; null for nothing.</param>
    public UnansweredCallException(string message, bool mayBeDone, Exception? innerException = null)
        : base(message, innerException) => MayBeDone = mayBeDone;

    /// <summary>
    /// Whether the call is a change that may have been done. Make it again with the same <c>ClientToken</c>, or look at what is there.
    /// False: nothing was changed.
    /// </summary>
    public bool MayBeDone { get; }
}
