namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>Ends the reading of a request at the first parameter that is faulty.</summary>
internal sealed class ParameterFaultException(ParameterFault fault) : Exception
{
    public ParameterFault Fault { get; } = fault;
}
