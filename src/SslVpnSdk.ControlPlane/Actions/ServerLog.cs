using System.Globalization;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The log of an SSL server. The newest lines are kept in one record, so that writing one costs the same in any account.</summary>
internal static class ServerLog
{
    private const int KeptLines = 200;

    public static IReadOnlyList<StoredLogLine> Read(string sslVpnServerId, ActionContext context) =>
        context.State.ServerLogs.Find(sslVpnServerId)?.Lines ?? [];

    public static void Write(string sslVpnServerId, string? certificateId, string text, ActionContext context) =>
        Write(sslVpnServerId, [new StoredLogLine(context.Now, certificateId, text)], context);

    public static void Write(string sslVpnServerId, IReadOnlyCollection<StoredLogLine> lines, ActionContext context)
    {
        if (lines.Count == 0)
        {
            return;
        }

        if (context.State.ServerLogs.Find(sslVpnServerId) is { } log)
        {
            context.State.ServerLogs.Replace(log with { Lines = [.. log.Lines.Concat(lines).TakeLast(KeptLines)] });
        }
        else
        {
            context.State.ServerLogs.Add(new StoredServerLog(sslVpnServerId, [.. lines.TakeLast(KeptLines)]));
        }
    }

    public static void Delete(string sslVpnServerId, ActionContext context)
    {
        if (context.State.ServerLogs.Find(sslVpnServerId) is { } log)
        {
            context.State.ServerLogs.Remove(log);
        }
    }

    public static string Text(StoredLogLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.At.UtcDateTime:yyyy-MM-dd HH:mm:ss} {line.Text}");
}
