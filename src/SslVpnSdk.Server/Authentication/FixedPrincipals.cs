using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Server.Authentication;

/// <summary>The owner of the account alone, with one key that lasts as long as the server.</summary>
internal sealed class FixedPrincipals(AccessKey key) : IPrincipals
{
    private readonly Principal _owner = new("root", key, IsActive: true, Policies: null);

    public Principal? Find(string accessKeyId) => accessKeyId == key.Id ? _owner : null;
}
