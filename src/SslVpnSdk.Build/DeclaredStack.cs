namespace SslVpnSdk.Build;

/// <summary>A class of an assembly that can be made and carries <c>[SslVpnStack]</c>, with what the attribute says.</summary>
internal sealed record DeclaredStack(string Type, string Name, IReadOnlyList<string> Environments)
{
    /// <summary>The environments for which the assembly must say something: null alone for a stack that declares none.</summary>
    public IEnumerable<string?> Expected => Environments.DefaultIfEmpty<string?>(null);
}
