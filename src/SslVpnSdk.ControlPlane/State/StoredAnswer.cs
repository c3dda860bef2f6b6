namespace SslVpnSdk.ControlPlane.State;

/// <summary>The answer to a call with a client token, kept to be repeated.</summary>
/// <param name="Id">The action and the token.</param>
/// <param name="Request">The parameters in JSON.</param>
/// <param name="Response">The answer in JSON.</param>
internal sealed record StoredAnswer(string Id, string Request, string Response) : IStored;
