using SslVpnSdk.Bundles;

namespace SslVpnSdk.Cli.Output;

/// <summary>A client certificate that was written to disk as <c>--json</c> writes it: where, and never what.</summary>
internal sealed record BundleJson(string Name, string Id, string Folder)
{
    public static BundleJson Of(WrittenBundle bundle) => new(bundle.Certificate, bundle.Id, bundle.Folder);
}
