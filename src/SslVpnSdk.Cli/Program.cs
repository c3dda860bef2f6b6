using SslVpnSdk.Cli;

using var interruption = new Interruption(Console.Error);
return await new SslVpnTool(Terminal.OfProcess()).RunAsync(args, interruption.Token);
