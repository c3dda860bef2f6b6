using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Documents;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Cli.Commands;

/// <summary>A document and the control plane it is for. Everything about the document is checked before the data folder is touched.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly EmbeddedControlPlane _controlPlane;

    private Session(DeploymentDocument document, EmbeddedControlPlane controlPlane, string folder, CompanyPolicy policy)
    {
        Document = document;
        _controlPlane = controlPlane;
        Deployment = new Deployment(controlPlane, folder, new ApplierOptions { Policy = policy });
    }

    public DeploymentDocument Document { get; }

    public Deployment Deployment { get; }

    /// <summary>Opens a session to plan or apply a document.</summary>
    public static async Task<Session> OpenCheckedAsync(Terminal terminal, CommandInput input, CancellationToken cancellationToken)
    {
        var policy = input.Policy(terminal);
        var document = await ReadAsync(terminal, input, cancellationToken);
        return Open(document, terminal, input, policy, Eiam1Instances(Deployment.Checked(document, input.Parameters, policy)));
    }

    /// <summary>Opens a session to look at, or to remove, what was made from a document.</summary>
    public static async Task<Session> OpenAsync(Terminal terminal, CommandInput input, CancellationToken cancellationToken) =>
        Open(await ReadAsync(terminal, input, cancellationToken), terminal, input, CompanyPolicy.Default, []);

    public ValueTask DisposeAsync() => _controlPlane.DisposeAsync();

    private static Task<DeploymentDocument> ReadAsync(Terminal terminal, CommandInput input, CancellationToken cancellationToken) =>
        new DocumentSource(terminal, input).ReadAsync(cancellationToken);

    private static Session Open(DeploymentDocument document, Terminal terminal, CommandInput input, CompanyPolicy policy, IEnumerable<string> eiam1Instances)
    {
        var folder = terminal.FullPath(input.Data);
        var options = new ControlPlaneOptions
        {
            Eiam1InstanceIds = eiam1Instances.ToHashSet(StringComparer.Ordinal),
            ClientCertificateQuota = policy.ClientCertificateQuota,
            SslServersPerGateway = policy.SslServersPerGateway,
        };
        return new Session(document, EmbeddedControlPlane.Open(folder, options), folder, policy);
    }

    /// <summary>The service knows the versions of an account's EIAM instances; the embedded control plane has to be told.</summary>
    private static IEnumerable<string> Eiam1Instances(DeploymentDocument bound) =>
        bound.Resources.OfType<SslServerDocument>()
            .Select(server => server.TwoFactorAuthentication)
            .Where(twoFactor => twoFactor?.EiamVersion == EiamVersion.Eiam10)
            .Select(twoFactor => twoFactor!.IdaasInstanceId.Literal!);
}
