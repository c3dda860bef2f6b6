namespace SslVpnSdk.Rules;

/// <summary>The categories of rules, a block of ids each.</summary>
public static class RuleCategory
{
    /// <summary>1xxx: what the server listens on.</summary>
    public const string Listener = "SslVpn.Listener";

    /// <summary>2xxx: local networks and client CIDR blocks.</summary>
    public const string Addresses = "SslVpn.Addresses";

    /// <summary>3xxx: names, references, quotas.</summary>
    public const string References = "SslVpn.References";

    /// <summary>4xxx: encryption, compression, two-factor authentication.</summary>
    public const string Security = "SslVpn.Security";

    /// <summary>5xxx: the declaration of a stack.</summary>
    public const string Declaration = "SslVpn.Declaration";

    /// <summary>6xxx: what a company asks for beyond the service.</summary>
    public const string Policy = "SslVpn.Policy";

    /// <summary>9xxx: what cannot be evaluated.</summary>
    public const string Evaluation = "SslVpn.Evaluation";
}
