using System.Buffers.Binary;
using System.Security.Cryptography;
using SslVpnSdk.Server.Authorization;

namespace SslVpnSdk.Server.Faults;

/// <summary>Decides which faults strike a call. The plan can be replaced while the server runs.</summary>
internal sealed class FaultInjector(FaultPlan plan)
{
    private readonly Lock _lock = new();
    private FaultPlan _plan = plan;
    private (int Asked, int Struck)[] _counts = new (int, int)[plan.Rules.Count];

    /// <summary>The plan; setting it begins anew.</summary>
    public FaultPlan Plan
    {
        get
        {
            lock (_lock)
            {
                return _plan;
            }
        }

        set
        {
            lock (_lock)
            {
                _plan = value;
                _counts = new (int, int)[value.Rules.Count];
            }
        }
    }

    /// <summary>The faults of the next call of an action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="isAuthenticated">False: only the clock is asked for, by which the call's time stamp is checked. True: all others.</param>
    public IReadOnlyList<FaultRule> Next(string action, bool isAuthenticated)
    {
        lock (_lock)
        {
            if (_plan.Rules.Count == 0)
            {
                return [];
            }

            var struck = new List<FaultRule>();
            for (var index = 0; index < _plan.Rules.Count; index++)
            {
                var rule = _plan.Rules[index];
                ref var counts = ref _counts[index];
                if (rule.Kind == FaultKind.ClockSkew != isAuthenticated
                    && WildcardPattern.Matches(rule.Action, action, StringComparison.Ordinal)
                    && (rule.Times is not { } times || counts.Struck < times)
                    && Chance(index, counts.Asked++) < rule.Probability)
                {
                    counts.Struck++;
                    struck.Add(rule);
                }
            }

            return struck;
        }
    }

    /// <summary>A number from 0 to below 1 that follows from the seed, the rule, and how many calls the rule was asked about before.</summary>
    private double Chance(int rule, int asked)
    {
        Span<byte> key = stackalloc byte[16];
        BinaryPrimitives.WriteInt64LittleEndian(key, _plan.Seed);
        BinaryPrimitives.WriteInt32LittleEndian(key[8..], rule);
        BinaryPrimitives.WriteInt32LittleEndian(key[12..], asked);
        return BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(key)) / (double)(1L << 32);
    }
}
