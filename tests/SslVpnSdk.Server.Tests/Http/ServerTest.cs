using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Server.Tests.Http;

/// <summary>A test with a server of its own, whose clock the test moves.</summary>
public abstract class ServerTest : IAsyncLifetime
{
    protected const string Region = "eu-central-1";

    // One for all tests: it keeps connections to many servers.
    private static readonly HttpClient Http = new();

    private ControlPlaneServer? _server;

    protected static TimeSpan Transition { get; } = TimeSpan.FromMinutes(1);

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 4, 1, 8, 0, 0, TimeSpan.Zero));

    protected string Folder { get; } = Directory.CreateTempSubdirectory("sslvpn-server-").FullName;

    protected ControlPlaneServer Server => _server!;

    /// <summary>How the server of the test is made.</summary>
    protected virtual ControlPlaneServerOptions Options => new()
    {
        DataFolder = Path.Combine(Folder, "data"),
        ControlPlane = new ControlPlaneOptions { TimeProvider = Clock, TransitionDuration = Transition },
        TimeProvider = Clock,
    };

    public virtual async Task InitializeAsync() => _server = await ControlPlaneServer.StartAsync(Options);

    public virtual async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>A call with the signature of version 3, which the test may still change.</summary>
    protected SignedRequest Request(string action, params (string Name, string Value)[] parameters) =>
        new(Server.Endpoint, Clock.GetUtcNow(), action, parameters);

    protected Task<HttpAnswer> Call(string action, params (string Name, string Value)[] parameters) => Send(Request(action, parameters));

    protected async Task<HttpAnswer> Send(SignedRequest request, AccessKey? key = null)
    {
        using var message = request.Sign(key ?? Server.AccessKey);
        return await Send(message);
    }

    protected async Task<HttpAnswer> Send(HttpRequestMessage message)
    {
        using var response = await Http.SendAsync(message);
        return new HttpAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync());
    }

    /// <summary>Lets every change that was begun come to its end.</summary>
    protected virtual Task Settle()
    {
        Clock.Advance(Transition);
        return Task.CompletedTask;
    }

    /// <summary>A certificate, on an SSL server, on a gateway, in a VPC.</summary>
    protected async Task<(string Id, string Server, string Gateway)> Certificate()
    {
        var vpc = await Made("VpcId", "CreateVpc", ("CidrBlock", "10.0.0.0/16"));
        var gateway = await Made("VpnGatewayId", "CreateVpnGateway", ("Bandwidth", "10"), ("EnableSsl", "true"), ("VpcId", vpc));
        var server = await Made(
            "SslVpnServerId", "CreateSslVpnServer", ("ClientIpPool", "192.168.0.0/24"), ("LocalSubnet", "10.0.1.0/24"), ("VpnGatewayId", gateway));
        return (await Made("SslVpnClientCertId", "CreateSslVpnClientCert", ("SslVpnServerId", server)), server, gateway);
    }

    private async Task<string> Made(string id, string action, params (string Name, string Value)[] parameters)
    {
        var answer = await Call(action, [.. parameters, ("RegionId", Region)]);
        await Settle();
        return (string?)answer.Json[id] ?? throw new InvalidOperationException(answer.Body);
    }
}
