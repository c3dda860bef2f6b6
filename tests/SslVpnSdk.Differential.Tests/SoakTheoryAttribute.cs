namespace SslVpnSdk.Differential.Tests;

/// <summary>A theory about time, which needs the real clock and a machine that has nothing else to do: only <c>eng/soak.sh</c> runs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SoakTheoryAttribute : TheoryAttribute
{
    public SoakTheoryAttribute() => Skip = Soak.IsLong ? null : "measures time; eng/soak.sh runs it";
}
