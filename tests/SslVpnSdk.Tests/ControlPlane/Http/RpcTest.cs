using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Tests.ControlPlane.Http;

/// <summary>Calls a control plane that answers by a script, on a clock that does not wait.</summary>
public abstract class RpcTest
{
    private protected static readonly AccessKey Key = new("testId", "testSecret");

    private int _tokens;

    private protected static DescribeVpcsRequest Reading { get; } = new() { RegionId = "cn-hangzhou" };

    private protected static CreateVpcRequest Creation { get; } = new() { RegionId = "cn-hangzhou", CidrBlock = "10.0.0.0/8" };

    private protected PassingClock Clock { get; } = new();

    private protected RpcControlPlaneOptions Options => new()
    {
        TimeProvider = Clock,
        Jitter = () => 0,
        NewClientToken = () => $"token-{++_tokens}",
    };

    private protected static Uri Endpoint { get; } = new("http://127.0.0.1:8480");

    private protected RpcControlPlane Client(ScriptedHandler script, AccessKey? key = null) =>
        new(Endpoint, key ?? Key, Options with { Handler = script });

    /// <summary>Makes a call that fails.</summary>
    private protected async Task<T> FailAsync<T>(ScriptedHandler script, Func<RpcControlPlane, Task> call)
        where T : Exception
    {
        using var client = Client(script);
        return await Assert.ThrowsAsync<T>(() => call(client));
    }
}
