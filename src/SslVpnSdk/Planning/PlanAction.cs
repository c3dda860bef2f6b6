namespace SslVpnSdk.Planning;

/// <summary>What a plan does with a resource.</summary>
public enum PlanAction
{
    /// <summary>It is as the document says.</summary>
    NoChange = 0,

    /// <summary>It is made.</summary>
    Create = 1,

    /// <summary>It is changed in place.</summary>
    Update = 2,

    /// <summary>It is deleted and made anew.</summary>
    Replace = 3,

    /// <summary>It is deleted.</summary>
    Delete = 4,
}
