namespace SslVpnSdk.Planning;

/// <summary>There is no way from what is there to what the document says. The message says why, and what to do.</summary>
public sealed class PlanningException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">One line: the fault and the remedy.</param>
    public PlanningException(string message)
        : base(message)
    {
    }
}
