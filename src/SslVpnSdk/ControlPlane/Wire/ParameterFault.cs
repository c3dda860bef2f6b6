namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>A parameter from which no request can be made.</summary>
/// <param name="Parameter">The name of the parameter: <c>Port</c>, <c>Tag.1.Key</c>.</param>
/// <param name="Value">The value; null when the parameter is missing.</param>
/// <param name="Expected">What is expected, as the object of a sentence: <c>a whole number</c>.</param>
internal sealed record ParameterFault(string Parameter, string? Value, string Expected);
