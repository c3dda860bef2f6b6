using System.Security.Cryptography;
using SslVpnSdk.Planning;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Applying;

/// <summary>How much an apply does at once, what it waits for, and with what it tells time and makes tokens.</summary>
public sealed record ApplierOptions
{
    /// <summary>The operations done at once, each waiting for its own end. On one VPN gateway there is never more than one change.</summary>
    /// <value>1 or more; the default is 10.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Parallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 10;

    /// <summary>The clock.</summary>
    /// <value>The default is the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How to wait for a time; null to wait with <see cref="TimeProvider"/>.</summary>
    public Func<TimeSpan, CancellationToken, Task>? Delay { get; init; }

    /// <summary>Makes a <c>ClientToken</c>: at most 64 ASCII characters, another one each time.</summary>
    /// <value>The default makes random ones.</value>
    public Func<string> NewClientToken { get; init; } = () => $"sslvpn-{RandomNumberGenerator.GetHexString(32, lowercase: true)}";

    /// <summary>Draws a number from 0 to below 1, by which waits differ so that many do not ask at the same moments.</summary>
    /// <value>The default draws random ones.</value>
    public Func<double> Jitter { get; init; } = Random.Shared.NextDouble;

    /// <summary>How long one operation may take from its start: its waits and retries together. It says nothing of the apply as a whole.</summary>
    /// <value>More than zero; the default is 15 minutes.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is zero or less.</exception>
    public TimeSpan Timeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    }
    = TimeSpan.FromMinutes(15);

    /// <summary>
    /// How long to wait before asking for a state the first time; each further wait is half as long again. All are made up to a quarter longer
    /// or shorter by <see cref="Jitter"/>.
    /// </summary>
    /// <value>The default is 100 milliseconds.</value>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest wait between two questions, before it is made longer or shorter.</summary>
    /// <value>The default is 10 seconds.</value>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The bounds that are not the service's to say, and what a company asks for: what a document is checked against before it is planned.</summary>
    /// <value>The default is that of no company.</value>
    public CompanyPolicy Policy { get; init; } = CompanyPolicy.Default;

    /// <summary>What of a plan may hurt somebody. A plan that does more is not applied.</summary>
    /// <value>
    /// The default is all: what is applied is a <see cref="Planning.Plan"/>, whose <see cref="Planning.Plan.Harm"/> the caller can look at.
    /// </value>
    public PlanHarm Allowed { get; init; } = PlanHarm.All;

    /// <summary>Whether sessions that began after the plan was made may end as well. People connect all the time, so a plan for a busy server would seldom be applied else.</summary>
    /// <value>The default is false: then such a plan is refused, as is every other that would do something else by now.</value>
    public bool AllowsNewSessions { get; init; }

    /// <summary>
    /// The folder in which client certificates are written that were made, with their private keys: <c>&lt;stack&gt;[.&lt;environment&gt;]/&lt;name&gt;</c> below it.
    /// Those of servers whose port or encryption algorithm changes are written anew, since their configuration has both.
    /// </summary>
    /// <value>The default is null: none is written.</value>
    public string? CertificatesFolder { get; init; }

    /// <summary>What the company asks of plans: a plan that one of them refuses is not applied.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<PlanPolicy> PlanPolicies { get; init; } = [];

    /// <summary>How many things a page of a list has; null for as many as the service gives.</summary>
    internal int? PageSize { get; init; }

    /// <summary>The pauses before each repetition, one after another.</summary>
    internal IEnumerable<TimeSpan> Pauses()
    {
        for (var delay = FirstDelay; ; delay = delay * 1.5 < LongestDelay ? delay * 1.5 : LongestDelay)
        {
            yield return delay * (0.75 + (0.5 * Jitter()));
        }
    }

    internal Task DelayAsync(TimeSpan time, CancellationToken cancellationToken) => Delay is { } delay
        ? delay(time, cancellationToken)
        : Task.Delay(time, TimeProvider, cancellationToken);
}
