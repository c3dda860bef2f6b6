using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Commands;

/// <summary><c>sslvpn show</c>.</summary>
internal sealed class ShowCommand(Terminal terminal, CommandInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var session = await Session.OpenAsync(terminal, input, cancellationToken);
        var inventory = await session.Deployment.ShowAsync(session.Document, cancellationToken);
        if (input.IsJson)
        {
            JsonOutput.Write(terminal.Out, InventoryJson.Of(inventory));
        }
        else
        {
            InventoryOutput.Write(terminal, input.NoColor, inventory);
        }

        return ExitCode.Done;
    }
}
