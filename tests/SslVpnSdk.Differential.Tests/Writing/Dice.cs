using CsCheck;

namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>Chooses, the same way for the same seed.</summary>
internal sealed class Dice(PCG random)
{
    /// <summary>A number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)random.Next((uint)count);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Percent(int share) => Below(100) < share;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
