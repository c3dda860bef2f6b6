namespace SslVpnSdk.ControlPlane.State;

/// <summary>A record that a table keeps.</summary>
internal interface IStored
{
    /// <summary>The key of the record.</summary>
    string Id { get; }
}
