using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Tests.ControlPlane.Http;

public sealed class UntrustedCertificateTests : RpcTest
{
    [Fact]
    public async Task A_server_that_cannot_prove_who_it_is_is_told_nothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var handshake = ShakeHandsAsync(listener);
        using var client = new RpcControlPlane(new Uri($"https://{listener.LocalEndpoint}"), Key, Options);

        var exception = await Assert.ThrowsAsync<UnansweredCallException>(() => client.SendAsync(Creation));

        Assert.False(exception.MayBeDone);
        Assert.Matches("^CreateVpc has no answer from https://127.0.0.1:[0-9]+: The SSL connection could not be established[^\n]*: [^\n]*certificate[^\n]* It was not done.$", exception.Message);
        Assert.Equal(0, await handshake);
    }

    /// <returns>How many bytes came after the handshake.</returns>
    private static async Task<int> ShakeHandsAsync(TcpListener listener)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=nobody", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var connection = await listener.AcceptTcpClientAsync();
        await using var tls = new SslStream(connection.GetStream());
        try
        {
            await tls.AuthenticateAsServerAsync(certificate);
            return await tls.ReadAsync(new byte[1]);
        }
        catch (Exception exception) when (exception is IOException or System.Security.Authentication.AuthenticationException)
        {
            return 0;
        }
    }
}
