using SslVpnSdk.ControlPlane.Tests.Crashes;

// The test runner loads this assembly and never gets here. The crash tests start it as the process that is killed.
await CrashingProgram.RunAsync(args);
