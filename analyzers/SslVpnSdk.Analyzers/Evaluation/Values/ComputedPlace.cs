namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A place that is part of something else: an element, a field, a property.</summary>
internal sealed class ComputedPlace(Func<Value> get, Action<Value> set) : Place
{
    public override Value Get() => get();

    public override void Set(Value value) => set(value);
}
