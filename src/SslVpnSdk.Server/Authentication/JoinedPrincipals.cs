namespace SslVpnSdk.Server.Authentication;

/// <summary>Users from several places. A key that is in two of them is the one of the first.</summary>
internal sealed class JoinedPrincipals(IReadOnlyList<IPrincipals> places) : IPrincipals
{
    public Principal? Find(string accessKeyId) => places.Select(place => place.Find(accessKeyId)).FirstOrDefault(principal => principal is not null);
}
