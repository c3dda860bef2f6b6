namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>What can be assigned to, found once: reading and writing it must not evaluate it again.</summary>
internal abstract class Place
{
    public abstract Value Get();

    public abstract void Set(Value value);
}
