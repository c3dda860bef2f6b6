namespace SslVpnSdk.Server.Faults;

/// <summary>Ends the connection of a call, as a fault was asked to.</summary>
/// <param name="isCut">Whether part of an answer is sent first.</param>
internal sealed class ConnectionFaultException(bool isCut) : Exception("A fault ends the connection.")
{
    public bool IsCut { get; } = isCut;
}
