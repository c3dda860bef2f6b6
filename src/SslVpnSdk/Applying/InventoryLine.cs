namespace SslVpnSdk.Applying;

/// <summary>A line of an inventory for people.</summary>
/// <param name="Depth">How many resources it stands below: 0 for a VPC, 1 for a VPN gateway in it.</param>
/// <param name="Health">Whether somebody should look at it.</param>
/// <param name="Text">What it says, without control characters.</param>
/// <param name="Id">The id in the control plane, without control characters; null for lines about nothing that has one.</param>
public sealed record InventoryLine(int Depth, InventoryHealth Health, string Text, string? Id);
