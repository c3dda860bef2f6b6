namespace SslVpnSdk.Server.Authentication;

/// <summary>The users of the account, as they are at the moment of a call: keys are added, disabled and taken away while the server runs.</summary>
internal interface IPrincipals
{
    /// <summary>Who has an access key; null for nobody.</summary>
    Principal? Find(string accessKeyId);
}
