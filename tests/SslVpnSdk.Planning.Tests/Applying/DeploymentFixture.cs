using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>An embedded control plane in a folder of its own, with a clock that moves only when somebody waits.</summary>
public sealed class DeploymentFixture : IAsyncDisposable
{
    private readonly string _tokenPrefix;
    private int _tokens;

    /// <param name="certificateQuota">The certificates the account may have.</param>
    /// <param name="copyOf">A folder to begin with a copy of; null to begin with nothing.</param>
    public DeploymentFixture(int certificateQuota = 50, string? copyOf = null)
    {
        Folder = Directory.CreateTempSubdirectory("sslvpn-").FullName;
        _tokenPrefix = copyOf is null ? "first" : "copy";
        Clock.Advance(copyOf is null ? TimeSpan.Zero : TimeSpan.FromHours(1));
        foreach (var file in copyOf is null ? [] : Directory.GetFiles(copyOf, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(copyOf!, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        ControlPlane = EmbeddedControlPlane.Open(
            Path.Combine(Folder, "plane"), new ControlPlaneOptions { TimeProvider = Clock, Seed = 1, ClientCertificateQuota = certificateQuota });
    }

    public string Folder { get; }

    public FakeTimeProvider Clock { get; } = new();

    public EmbeddedControlPlane ControlPlane { get; }

    public ApplierOptions Options => new()
    {
        TimeProvider = Clock,
        NewClientToken = () => $"{_tokenPrefix}-{Interlocked.Increment(ref _tokens)}",
        Delay = (time, _) =>
        {
            Clock.Advance(time);
            return Task.CompletedTask;
        },
    };

    public Deployment Deployment(IControlPlane? through = null, Func<ApplierOptions, ApplierOptions>? change = null) =>
        new(through ?? ControlPlane, new StateFolder(Folder), change is null ? Options : change(Options));

    public StateFile StateFile(DeploymentDocument document) => new(Folder, document);

    public async Task<ApplyResult> ApplyAsync(
        DeploymentDocument document, IControlPlane? through = null, IReadOnlyDictionary<string, string>? parameters = null)
    {
        var deployment = Deployment(through);
        return await deployment.ApplyAsync(await deployment.PlanAsync(document, parameters));
    }

    public async Task<ApplyResult> DestroyAsync(DeploymentDocument document, IControlPlane? through = null)
    {
        var deployment = Deployment(through);
        return await deployment.ApplyAsync(await deployment.PlanDestroyAsync(document));
    }

    public async Task<Plan> PlanAsync(DeploymentDocument document) => await Deployment().PlanAsync(document);

    /// <summary>Changes the SSL server <c>staff</c> as somebody does with the console.</summary>
    public async Task ChangeOutsideAsync(DeploymentDocument document, Func<ModifySslVpnServerRequest, ModifySslVpnServerRequest> change)
    {
        var id = StateFile(document).Read().IdOf(new(ResourceKind.SslServer, "staff"))!;
        await ControlPlane.SendAsync(change(new ModifySslVpnServerRequest { RegionId = document.Region, SslVpnServerId = id }));
        Clock.Advance(TimeSpan.FromMinutes(5));
    }

    /// <summary>Leaves a state as earlier versions made it.</summary>
    public async Task ForgetAttributesAsync(DeploymentDocument document)
    {
        await using var session = await ((IStateStore)StateFile(document)).OpenAsync(StateLockOwner.OfThisProcess("test"));
        foreach (var resource in session.State.Resources.Values)
        {
            await session.RecordAsync(new StateChange { Made = resource with { Attributes = null } });
        }
    }

    /// <summary>How many things of each kind the control plane has in a region, whoever made them.</summary>
    public async Task<(int Vpcs, int VpnGateways, int SslServers, int Certificates)> CountAsync(string region = "eu-central-1") => (
        (await ControlPlane.SendAsync(new DescribeVpcsRequest { RegionId = region })).TotalCount,
        (await ControlPlane.SendAsync(new DescribeVpnGatewaysRequest { RegionId = region })).TotalCount,
        (await ControlPlane.SendAsync(new DescribeSslVpnServersRequest { RegionId = region })).TotalCount,
        (await ControlPlane.SendAsync(new DescribeSslVpnClientCertsRequest { RegionId = region })).TotalCount);

    public async ValueTask DisposeAsync()
    {
        await ControlPlane.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
