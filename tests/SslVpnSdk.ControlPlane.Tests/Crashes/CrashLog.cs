using System.Diagnostics;
using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests.Crashes;

/// <summary>What a killed process said: what was acknowledged before its end.</summary>
internal sealed class CrashLog
{
    private readonly List<(string Kind, string Name, string Id, string Owner)> _made = [];
    private readonly HashSet<string> _deleting = [];
    private readonly HashSet<string> _deleted = [];
    private readonly HashSet<string> _changed = [];

    /// <summary>What was made, and in what.</summary>
    public IReadOnlyList<(string Kind, string Name, string Id, string Owner)> Made => _made;

    /// <summary>What was asked to be deleted.</summary>
    public IReadOnlySet<string> Deleting => _deleting;

    /// <summary>What was deleted.</summary>
    public IReadOnlySet<string> Deleted => _deleted;

    /// <summary>What was changed.</summary>
    public IReadOnlySet<string> Changed => _changed;

    /// <summary>Starts the process, and kills it after so many lines.</summary>
    public static CrashLog Kill(TestStore store, string place, int seed, int lines)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(CrashLog).Assembly.Location, $"{store}", place, $"{seed}" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var log = new CrashLog();
        var text = "";
        while (lines-- > 0 && process.StandardOutput.ReadLine() is { } line)
        {
            text += $"{line}\n";
        }

        process.Kill();
        text += process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(lines < 0, $"The process ended by itself after: {text}");

        // The last line may have been cut off.
        foreach (var line in text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            log.Read(line.Split(' '));
        }

        return log;
    }

    private void Read(string[] words)
    {
        switch (words)
        {
            case ["made", var kind, var name, var id, var owner]:
                _made.Add((kind, name, id, owner));
                break;
            case ["changed", _, var id]:
                _changed.Add(id);
                break;
            case ["deleting", _, var id]:
                _deleting.Add(id);
                break;
            case ["deleted", _, var id]:
                _deleted.Add(id);
                break;
            default:
                Assert.Fail($"The process wrote: {string.Join(' ', words)}");
                break;
        }
    }
}
