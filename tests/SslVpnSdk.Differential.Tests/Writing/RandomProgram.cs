namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>A program with one stack, made from a seed.</summary>
/// <param name="Seed">The seed, which makes the same program again.</param>
/// <param name="Files">Its source, file by file.</param>
/// <param name="Places">The places in the grammar that were used.</param>
internal sealed record RandomProgram(ulong Seed, IReadOnlyList<string> Files, IReadOnlySet<string> Places)
{
    /// <summary>The stack's name.</summary>
    public string Stack => $"s{Seed}";

    /// <summary>The namespace of its types, so that programs can be compiled together.</summary>
    public string Namespace => $"P{Seed}";

    /// <inheritdoc />
    public override string ToString() => string.Join("\n// ----- another file -----\n", Files);
}
