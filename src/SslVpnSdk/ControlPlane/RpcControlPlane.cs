using System.Text.Json;
using SslVpnSdk.ControlPlane.Http;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.ControlPlane;

/// <summary>
/// A control plane behind HTTP: the service itself, or <c>sslvpn serve</c>. Calls are signed with version 3 of the service's signature. What
/// can be sent again is: see <see cref="RpcControlPlaneOptions"/>, and the remarks of <see cref="SendAsync"/>. Any number of threads may use it.
/// </summary>
public sealed class RpcControlPlane : IControlPlane, IDisposable
{
    private readonly CallTransport _transport;
    private readonly RetryPipeline _pipeline;
    private readonly RpcControlPlaneOptions _options;

    /// <summary>Makes the client of an endpoint. Nothing is sent yet.</summary>
    /// <param name="endpoint">Scheme, host and port alone: <c>https://vpc.eu-central-1.aliyuncs.com</c>.</param>
    /// <param name="accessKey">The key that calls are signed with.</param>
    /// <param name="options">Times, attempts and the clock; null for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// The endpoint has more than scheme, host and port, is neither <c>https</c> nor <c>http</c>, or is <c>http</c> on another machine without
    /// <see cref="RpcControlPlaneOptions.AllowPlainHttp"/>; or the access key has an empty part, or one that cannot travel.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public RpcControlPlane(Uri endpoint, AccessKey accessKey, RpcControlPlaneOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(accessKey);
        _options = options ?? new RpcControlPlaneOptions();
        _options.Check();
        EndpointCheck.ThrowIfUnusable(endpoint, _options.AllowPlainHttp);
        AccessKeyCheck.ThrowIfUnusable(accessKey);
        Endpoint = endpoint;
        _pipeline = new RetryPipeline(_options);
        _transport = new CallTransport(new CallSigner(endpoint, accessKey), new ServerClock(_options.TimeProvider), _options);
    }

    /// <summary>Where the calls go.</summary>
    public Uri Endpoint { get; }

    /// <inheritdoc />
    /// <remarks>
    /// A call that reads, a dry run, and a change with a <c>ClientToken</c> are sent again after a lost answer and after a failure of the
    /// service; a change that can have a token and has none gets one, which all its attempts share. Without a token a change is sent again only
    /// when it was certainly not done. A wait the service asks for is kept. Other refusals are final. When the service says that the clock is
    /// wrong, it is set by the <c>Date</c> of that answer, once a call; the system's clock stays as it is.
    /// </remarks>
    /// <exception cref="UnansweredCallException">No answer of the service came; it says whether a change may have been done.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public async Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = OutgoingCall.Of(request, _options);
        var body = (await _pipeline.RunAsync(call, _transport, cancellationToken)).Answer ?? throw call.Failure(Endpoint);
        try
        {
            return JsonSerializer.Deserialize<TResponse>(body.Span, WireJson.Options) ?? throw new JsonException("It is null.");
        }
        catch (JsonException exception)
        {
            throw call.Misunderstood(Endpoint, exception);
        }
    }

    /// <summary>Ends calls that are running, and closes the connections unless somebody else's handler has them.</summary>
    public void Dispose() => _transport.Dispose();
}
