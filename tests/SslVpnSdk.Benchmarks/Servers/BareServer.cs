using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace SslVpnSdk.Benchmarks.Servers;

/// <summary>Kestrel with nothing behind it: every request gets the same answer, as long as that of a control plane.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private BareServer(WebApplication application) => _application = application;

    /// <summary>Where it listens.</summary>
    public Uri Endpoint => new(_application.Urls.Single());

    /// <summary>Starts it.</summary>
    /// <param name="answer">The body of its answers.</param>
    public static async Task<BareServer> StartAsync(byte[] answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(context =>
        {
            context.Response.ContentType = "application/json;charset=utf-8";
            context.Response.ContentLength = answer.Length;
            return context.Response.Body.WriteAsync(answer).AsTask();
        });
        await application.StartAsync();
        return new BareServer(application);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
