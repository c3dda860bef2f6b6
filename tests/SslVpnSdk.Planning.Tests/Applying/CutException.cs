namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>The process is gone.</summary>
internal sealed class CutException : Exception;
