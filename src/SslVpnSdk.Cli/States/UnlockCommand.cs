using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn unlock</c>: says who holds the lock of a deployment, and takes it away where it outlives its holder.</summary>
internal sealed class UnlockCommand(Terminal terminal, CommandInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var store = (await StateScope.OpenAsync(terminal, input, cancellationToken)).Store;
        var status = await store.LookAtLockAsync(cancellationToken);
        if (!input.IsJson && !(store is StateFile && status.IsHeld))
        {
            terminal.Out.WriteLine(PlanText.Printable($"{store.Location}: {status}."));
        }

        try
        {
            await UnlockAsync(store, status, cancellationToken);
        }
        catch (Exception exception) when (input.IsJson && (exception is DeploymentStateException or CliException))
        {
            JsonOutput.Write(terminal.Out, LockJson.Of(store.Location, status, isReleased: false));
            throw;
        }

        if (input.IsJson)
        {
            JsonOutput.Write(terminal.Out, LockJson.Of(store.Location, status, isReleased: status.IsHeld));
        }
        else if (status.IsHeld)
        {
            terminal.Out.WriteLine("Released.");
        }

        return ExitCode.Done;
    }

    private async Task UnlockAsync(IStateStore store, StateLockStatus status, CancellationToken cancellationToken)
    {
        // The system releases the lock of a file when its holder ends; that is all there is to say, and the store says it.
        if (status.IsHeld && store is not StateFile)
        {
            await StateOutput.ConfirmAsync(
                terminal, input, "unlock", "End the connection of that run? It fails then at its next step, and the one after it goes on.", cancellationToken);
        }

        if (status != StateLockStatus.Free)
        {
            await store.UnlockAsync(status, cancellationToken);
        }
    }
}
