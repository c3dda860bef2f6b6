namespace SslVpnSdk.Tests.ControlPlane.Http;

/// <summary>A call as it was sent.</summary>
internal sealed record SentCall(string Method, Uri Address, long? Length, IReadOnlyDictionary<string, string> Headers)
{
    public string Nonce => Headers["x-acs-signature-nonce"];

    public string Date => Headers["x-acs-date"];

    public string? ClientToken => Parameters.GetValueOrDefault("ClientToken");

    public IReadOnlyDictionary<string, string> Parameters => Address.Query.TrimStart('?')
        .Split('&')
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));
}
