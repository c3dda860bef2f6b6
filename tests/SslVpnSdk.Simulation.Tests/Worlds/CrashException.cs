namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>The process that runs the engine has died; nothing of it goes on.</summary>
internal sealed class CrashException : Exception;
