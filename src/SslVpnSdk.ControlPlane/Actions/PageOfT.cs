namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>One page of a list.</summary>
internal sealed record Page<T>(EquatableList<T> Items, int TotalCount, int PageNumber, int PageSize);
