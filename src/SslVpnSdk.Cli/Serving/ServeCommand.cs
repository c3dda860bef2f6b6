using System.Net.Sockets;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server;
using SslVpnSdk.Server.Clocks;
using SslVpnSdk.Server.Faults;

namespace SslVpnSdk.Cli.Serving;

/// <summary><c>sslvpn serve</c>: the embedded control plane behind HTTP, until it is stopped.</summary>
internal sealed class ServeCommand(Terminal terminal, ServeInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        Warn();
        try
        {
            await using var server = await StartAsync(Options(), cancellationToken);
            new ServerNotice(terminal, input).Write(server);
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (ServerConfigurationException exception)
        {
            throw new CliException(exception.Message);
        }

        terminal.Out.WriteLine("Stopped: all calls that were running are answered.");
        return ExitCode.Done;
    }

    private static async Task<ControlPlaneServer> StartAsync(ControlPlaneServerOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await ControlPlaneServer.StartAsync(options, cancellationToken);
        }
        catch (ArgumentException exception) when (options.PostgreSql is not null)
        {
            throw new CliException($"{ServeOptions.DatabaseVariable}: {exception.Message.Split(" (Parameter")[0]}");
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            var places = options.AdminUrls is { } admin ? $"{options.Urls} and {admin}" : options.Urls;
            throw new CliException($"cannot listen at {places}: {exception.Message.TrimEnd('.')}. Choose another address or port.");
        }
    }

    private static string? Joined(IReadOnlyList<Uri> urls) =>
        urls.Count == 0 ? null : string.Join(';', urls.Select(url => url.GetLeftPart(UriPartial.Authority)));

    private ControlPlaneServerOptions Options() => new()
    {
        Urls = Joined(input.Urls)!,
        DataFolder = input.Data,
        PostgreSql = input.Database,
        AccessKey = input.AccessKey,
        UsersFile = input.UsersFile,
        ControlPlane = new ControlPlaneOptions
        {
            TimeProvider = Clock(),
            TransitionDuration = input.Transition,
            VpnGatewayQuota = input.VpnGatewayQuota,
            Eiam1InstanceIds = input.Eiam1Instances.ToHashSet(StringComparer.Ordinal),
        },
        Faults = Faults(),
        AdminUrls = Joined(input.AdminUrls),
        AdminToken = input.AdminToken,
        TelemetryCollector = input.Collector,
        Logging = logging => ServeLogging.Add(logging, input.LogFormat),
    };

    private TimeProvider Clock()
    {
        var clock = input.Clock(input.Data);
        if (clock is RealClock { Lead.Ticks: > 0 })
        {
            terminal.Error.WriteLine(
                $"warning: in {input.Data} it is {clock.GetUtcNow():u} already, by another clock that it was served with. "
                    + "Time goes on from there, as fast as real time. For the time it is name a new folder with --data.");
        }

        return clock;
    }

    private FaultPlan Faults()
    {
        try
        {
            return input.FaultsFile is { } file ? FaultPlan.Parse(File.ReadAllText(file)) : FaultPlan.None;
        }
        catch (FormatException exception)
        {
            throw new CliException($"{input.FaultsFile}: {exception.Message}");
        }
    }

    private void Warn()
    {
        foreach (var url in input.Urls.Concat(input.AdminUrls).Where(url => !url.IsLoopback))
        {
            terminal.Error.WriteLine(
                $"warning: other machines reach {url.GetLeftPart(UriPartial.Authority)} unencrypted, and answers hold private keys. Put a proxy with TLS in front.");
        }
    }
}
