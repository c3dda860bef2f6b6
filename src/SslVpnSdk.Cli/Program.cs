using SslVpnSdk.Cli;

var terminal = Terminal.OfProcess();
using var interruption = new Interruption(terminal);
return await new SslVpnTool(terminal).RunAsync(args, interruption.Token);
