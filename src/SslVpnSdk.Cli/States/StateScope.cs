using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Documents;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary>The state of a document's deployment, for commands that need no control plane and no access key.</summary>
internal sealed record StateScope(DeploymentDocument Document, IStateBackend States, Uri? Endpoint)
{
    public IStateStore Store => States.StoreOf(Document, Endpoint);

    public static async Task<StateScope> OpenAsync(Terminal terminal, CommandInput input, CancellationToken cancellationToken)
    {
        var states = StateLocation.Find(terminal, input);
        var endpoint = RemoteControlPlane.FindEndpoint(terminal, input);
        var document = await new DocumentSource(terminal, input).ReadAsync(cancellationToken);
        return new StateScope(document, states, endpoint);
    }

    /// <exception cref="CliException">The text is no address.</exception>
    public static ResourceAddress Address(string text)
    {
        try
        {
            return StateAddress.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new CliException(exception.Message);
        }
    }
}
