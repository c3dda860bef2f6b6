namespace SslVpnSdk.Applying;

/// <summary>Whether somebody should look at what a line of an inventory tells of.</summary>
public enum InventoryHealth
{
    /// <summary>It is as it should be.</summary>
    Good = 0,

    /// <summary>It will need somebody soon: a certificate that ends within 30 days, a gateway that is not ready, a server without a free seat.</summary>
    Attention = 1,

    /// <summary>It needs somebody now: a certificate that has ended, a resource that is recorded and gone.</summary>
    Bad = 2,
}
