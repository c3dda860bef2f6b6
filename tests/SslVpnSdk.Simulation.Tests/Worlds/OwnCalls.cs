using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>The calls that a process began, by their tokens: not those of an earlier one that it makes again.</summary>
internal sealed class OwnCalls
{
    private readonly HashSet<string> _tokens = [];
    private readonly HashSet<string> _unclear = [];
    private readonly Dictionary<string, Intent> _intents = [];
    private readonly HashSet<(ResourceAddress Address, bool IsCreation)> _done = [];

    /// <summary>A token of its own.</summary>
    public string Add(string token)
    {
        _tokens.Add(token);
        return token;
    }

    /// <summary>Whether a call is its own.</summary>
    public bool Has(object request) => TokenOf(request) is not { } token || _tokens.Contains(token);

    /// <summary>A call was recorded.</summary>
    public void Begin(Intent intent) => _intents[intent.ClientToken] = intent;

    /// <summary>The service did a call.</summary>
    public void Done(object request)
    {
        if (TokenOf(request) is { } token && _intents.TryGetValue(token, out var intent))
        {
            _done.Add((intent.Address, intent.IsCreation));
        }
    }

    /// <summary>Nobody told whether the service did a call.</summary>
    public void Doubt(object request)
    {
        if (TokenOf(request) is { } token)
        {
            _unclear.Add(token);
        }
    }

    /// <summary>Whether the service may have done a call before: then it repeats its answer, and refuses nothing.</summary>
    public bool MayBeDone(object request) => !Has(request) || (TokenOf(request) is { } token && _unclear.Contains(token));

    /// <summary>Whether a resource was changed, or made.</summary>
    public bool HasDone(ResourceAddress address, bool isCreation) => _done.Contains((address, isCreation));

    /// <summary>Whether a call is its own, and has an answer that says all. A VPC is renamed without a token, and nobody can tell.</summary>
    public bool IsClear(Intent intent) => intent.Action != "ModifyVpcAttribute" && _tokens.Contains(intent.ClientToken) && !_unclear.Contains(intent.ClientToken);

    private static string? TokenOf(object request) => (request as IIdempotentRequest)?.ClientToken;
}
