using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>A resource that is protected from now on, or not any more, as <c>--json</c> writes it.</summary>
internal sealed record ProtectionJson(string Type, string Name, bool IsProtected)
{
    public static ProtectionJson Of(ProtectionChange change) => new(change.Address.Kind.ToTypeWord(), change.Address.Name, change.IsProtected);
}
