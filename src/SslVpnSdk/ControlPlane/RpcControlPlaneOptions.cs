using System.Security.Cryptography;

namespace SslVpnSdk.ControlPlane;

/// <summary>How a control plane behind HTTP is called.</summary>
public sealed record RpcControlPlaneOptions
{
    /// <summary>How often one call is sent at most: 1 to 20.</summary>
    /// <value>The default is 5.</value>
    public int Attempts { get; init; } = 5;

    /// <summary>How long one attempt may take, from connecting to the last byte of the answer; more than zero.</summary>
    /// <value>The default is 20 seconds.</value>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one call may take with all its attempts and waits; more than zero. No wait is begun that would not end within it.</summary>
    /// <value>The default is 2 minutes.</value>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The wait before the second attempt, of which up to half is left out at random; each further one is twice as long. Not negative.</summary>
    /// <value>The default is 200 milliseconds.</value>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest wait between two attempts, unless the service asks for more; not negative.</summary>
    /// <value>The default is 10 seconds.</value>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether an endpoint may be <c>http://</c> on another machine. Everybody between reads the answers then, private keys included. On the
    /// machine itself (loopback) it always may.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AllowPlainHttp { get; init; }

    /// <summary>The clock of time stamps, waits and time-outs.</summary>
    /// <value>The default is the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Sends the requests, and is left to its owner to dispose. It must follow no redirect: a signature is good for one address. Null: one of
    /// its own, with the proxy of the environment for what is not loopback.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Makes the <c>ClientToken</c> of a change that has none: at most 64 ASCII characters, another one each time.</summary>
    /// <value>The default makes random ones.</value>
    public Func<string> NewClientToken { get; init; } = () => $"sslvpn-{RandomNumberGenerator.GetHexString(32, lowercase: true)}";

    /// <summary>The part of a wait that is left to chance: 0 up to 1.</summary>
    internal Func<double> Jitter { get; init; } = Random.Shared.NextDouble;

    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Attempts, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Attempts, 20);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(AttemptTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(TotalTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(FirstDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(LongestDelay, TimeSpan.Zero);
    }
}
