using Microsoft.Data.Sqlite;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Storage.Sqlite;
using SslVpnSdk.Simulation.Tests.Time;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>The control plane over what it stored, which outlives it. All calls are done on the caller's thread.</summary>
internal sealed class PlaneHost : IDisposable
{
    public const string Region = "eu-central-1";

    private static int _count;

    private readonly string _name = $"simulation-{Interlocked.Increment(ref _count)}";
    private readonly SqliteConnection _storage;
    private readonly ControlPlaneOptions _options;
    private EmbeddedControlPlane _plane;

    public PlaneHost(VirtualTime time, int seed)
    {
        _options = new ControlPlaneOptions
        {
            TimeProvider = time,
            Seed = seed,
            TransitionDuration = TimeSpan.FromSeconds(2),
            SslServersPerGateway = 9,
            NewKeyPair = KeyPairPool.Take,
        };
        _storage = new SqliteConnection(SqliteStore.InMemory(_name));
        _storage.Open();
        _plane = EmbeddedControlPlane.OpenInMemory(_name, _options);
    }

    /// <summary>Makes a call.</summary>
    /// <param name="request">The call.</param>
    /// <param name="delay">How much longer what it begins takes.</param>
    public TResponse Send<TResponse>(ControlPlaneRequest<TResponse> request, TimeSpan delay = default)
        where TResponse : class => (TResponse)_plane.CallAsync(request, nonce: null, delay, CancellationToken.None).GetAwaiter().GetResult();

    public void Connect(string certificateId) => _plane.ConnectClientAsync(certificateId).GetAwaiter().GetResult();

    /// <summary>The process of the control plane dies and another begins.</summary>
    public void Reopen()
    {
        _plane.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _plane = EmbeddedControlPlane.OpenInMemory(_name, _options);
    }

    public void Dispose()
    {
        _plane.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _storage.Dispose();
    }
}
