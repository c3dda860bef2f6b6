using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>A test with a server of its own, called by the cloud's own clients.</summary>
public abstract class NpmClientTest(NpmDriver driver) : IClassFixture<NpmDriver>, IAsyncLifetime
{
    protected const string Region = "eu-central-1";

    protected static readonly TimeSpan Transition = TimeSpan.FromMinutes(1);

    private ControlPlaneServer? _server;

    /// <summary>Each client in each of its ways to sign and to send.</summary>
    public static TheoryData<string> Clients { get; } = ["sdk", "sdk-v2", "pop-get", "pop-post"];

    protected ControlPlaneServer Server => _server!;

    /// <summary>Begins at the real time, which clients sign with, and then stands still.</summary>
    protected FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    /// <summary>How the server of the test is made.</summary>
    protected virtual ControlPlaneServerOptions Options => new()
    {
        ControlPlane = new ControlPlaneOptions { TimeProvider = Clock, TransitionDuration = Transition },
        TimeProvider = Clock,
    };

    public async Task InitializeAsync() => _server = await ControlPlaneServer.StartAsync(Options);

    public async Task DisposeAsync() => await Server.DisposeAsync();

    protected static void AssertError(int status, string code, NpmAnswer answer) => Assert.Equal((status, code), (answer.Status, answer.Code));

    protected void Settle() => Clock.Advance(Transition);

    protected Task<NpmAnswer> Call(string client, string action, JsonObject parameters, AccessKey? key = null) => driver.CallAsync(new NpmCall(
        client,
        Server.Endpoint.ToString(),
        (key ?? Server.AccessKey).Id,
        (key ?? Server.AccessKey).Secret,
        action,
        parameters));
}
