namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>What stands left of an assignment, found once: assigning must not evaluate it again.</summary>
internal sealed record Variable(Func<Value> Get, Action<Value> Set);
