using SslVpnSdk.Analyzers.Evaluation.Types;

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A local or a parameter. A closure that captured it shares it.</summary>
/// <param name="value">Its value.</param>
/// <param name="initialization">Of which static fields, so that one may hold a closure that captured it; null for none.</param>
internal sealed class Variable(Value value, Initialization? initialization = null) : Place
{
    private Value _value = value;

    /// <summary>Whether a static field may hold it, and is initialized: what a stack changed in it, the next run would find changed.</summary>
    public bool IsFixed => initialization is { IsRunning: false };

    public override Value Get()
    {
        if (IsFixed)
        {
            HeapValue.Share(_value);
        }

        return _value;
    }

    public override void Set(Value value) => _value = value;
}
