namespace SslVpnSdk.ControlPlane.State;

/// <summary>The log of one SSL server, oldest line first.</summary>
/// <param name="Id">The id of the server.</param>
/// <param name="Lines">The lines.</param>
internal sealed record StoredServerLog(string Id, IReadOnlyList<StoredLogLine> Lines) : IStored;
