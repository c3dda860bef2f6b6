namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A local or a parameter. A closure that captured it shares it.</summary>
/// <param name="value">Its value.</param>
/// <param name="isShared">Whether a static field may hold a closure that captured it.</param>
internal sealed class Variable(Value value, bool isShared = false) : Place
{
    private Value _value = value;

    public bool IsShared { get; } = isShared;

    public override Value Get() => _value;

    public override void Set(Value value) => _value = value;
}
