using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace SslVpnSdk.Cli.Serving;

/// <summary>The log of a server: on the error output, a line an event, times in UTC.</summary>
internal static class ServeLogging
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z '";

    public static void Add(ILoggingBuilder logging, LogFormat format)
    {
        // The host writes the address of each request, and the cloud's older clients put a temporary key's token into it.
        logging.AddFilter("Microsoft", LogLevel.Warning);

        // What it says when a server does not start is thrown as well, and told in one line.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        if (format == LogFormat.Json)
        {
            logging.AddJsonConsole(options =>
            {
                options.UseUtcTimestamp = true;
                options.TimestampFormat = TimeFormat.Replace(" '", "'", StringComparison.Ordinal);
            });
        }
        else
        {
            logging.AddSimpleConsole(options =>
            {
                options.SingleLine = true;
                options.UseUtcTimestamp = true;
                options.TimestampFormat = TimeFormat;
                options.ColorBehavior = LoggerColorBehavior.Disabled;
            });
        }
    }
}
