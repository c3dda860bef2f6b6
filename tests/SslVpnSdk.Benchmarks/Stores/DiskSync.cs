using System.Diagnostics;

namespace SslVpnSdk.Benchmarks.Stores;

/// <summary>What the disk itself takes to keep something: pages written at the end of a file, and made durable each time.</summary>
internal static class DiskSync
{
    private const int Times = 50;

    /// <summary>The milliseconds a page takes on average.</summary>
    public static double Measure()
    {
        var path = Path.GetTempFileName();
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
            var page = new byte[4096];
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Times; i++)
            {
                file.Write(page);
                file.Flush(flushToDisk: true);
            }

            return Stopwatch.GetElapsedTime(start).TotalMilliseconds / Times;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
