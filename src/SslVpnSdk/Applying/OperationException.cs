namespace SslVpnSdk.Applying;

/// <summary>An operation cannot be done, for a reason that is neither a refusal nor a time-out. The message says why, in one line.</summary>
internal sealed class OperationException(string message) : Exception(message);
