namespace SslVpnSdk.Cli.Tests;

/// <summary>A working folder with the documents of the contract, in which the tool is run in this process.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("sslvpn-").FullName;

    public string Data => Path("data");

    /// <summary>The environment variables: these and no others.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>What a person answers when the tool asks; null when nobody can be asked.</summary>
    public string? Answer { get; init; }

    /// <summary>The size of the terminal that the output is; null for a file.</summary>
    public (int Width, int Height)? Screen { get; init; }

    /// <summary>What tells the tool the time.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public static string Contract(string name) =>
        File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "contract", $"{name}.sslvpn.json"));

    public string Path(params string[] parts) => System.IO.Path.Combine([_path, .. parts]);

    /// <summary>Writes a file, and the folders above it.</summary>
    public ToolFolder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
        return this;
    }

    /// <summary>Runs the tool, on the data folder <c>data</c> unless the arguments name one.</summary>
    public async Task<ToolResult> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = Terminal(output, error);
        var exitCode = await new SslVpnTool(terminal).RunAsync(arguments.Contains("--data") ? arguments : [.. arguments, "--data", "data"]);
        return new ToolResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Where a run in this folder writes.</summary>
    public Terminal Terminal(TextWriter output, TextWriter error) =>
        new(output, error, Answer is not null, Screen is not null, () => Answer, _path)
        {
            Variable = Variables.GetValueOrDefault,
            Clock = Clock,
            NewConsole = writer => TestScreen.Console(writer, Screen!.Value.Width, Screen.Value.Height),
        };

    /// <summary>Runs the tool, which has to succeed.</summary>
    public async Task<string> DoneAsync(params string[] arguments)
    {
        var result = await RunAsync(arguments);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Out;
    }

    /// <summary>Runs the tool, which has to fail with these lines, write nothing else and leave the data folder as it was.</summary>
    public async Task FailsAsync(IEnumerable<string> arguments, params string[] errors)
    {
        var before = DataFiles();
        var result = await RunAsync([.. arguments]);

        Assert.Equal(string.Concat(errors.Select(error => $"error: {error}{Environment.NewLine}")), result.Error);
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Equal(before, DataFiles());
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private SortedDictionary<string, string> DataFiles() => new(
        Directory.Exists(Data)
            ? Directory.GetFiles(Data, "*", SearchOption.AllDirectories).ToDictionary(f => f, f => Convert.ToHexString(File.ReadAllBytes(f)))
            : []);
}
