using System.CommandLine;
using System.Globalization;
using SslVpnSdk.Cli.Planning;
using SslVpnSdk.Cli.Serving;
using SslVpnSdk.Cli.States;
using SslVpnSdk.Cli.Validation;

namespace SslVpnSdk.Cli.Commands;

/// <summary>The options of the commands.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string?> _endpoint = new("--endpoint")
    {
        Description = $"The control plane to work on: https://host. Default: {RemoteControlPlane.EndpointVariable}, or the embedded one.",
    };

    private readonly Option<bool> _allowHttp = new("--allow-http")
    {
        Description = "Lets the endpoint be http:// on another machine. Everybody between can read private keys then.",
    };

    private readonly Option<string?> _state = new("--state")
    {
        Description = $"Where the states are: a folder, or postgres://user@host/database. Default: {StateLocation.Variable}, or the data folder.",
    };

    private readonly Option<string?> _stack = new("--stack") { Description = "Which stack, when there are several." };
    private readonly Option<string?> _environment = new("--environment") { Description = "Which environment, when the stack has several." };
    private readonly Option<bool> _json = new("--json") { Description = "Writes one JSON document to the output." };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "Writes plain lines, without colours." };

    public Option<string> Data { get; } = new("--data")
    {
        Description = "The folder of the embedded control plane and of the states.",
        DefaultValueFactory = _ => ".sslvpn",
    };

    public Argument<string> Document { get; } = new("document")
    {
        Description = "A document, a project, or a folder with either. Default: the current folder.",
        DefaultValueFactory = _ => ".",
    };

    public Option<string[]> Parameters { get; } = new("--parameter")
    {
        Description = "The value of a parameter: name=value. Can be repeated.",
        DefaultValueFactory = _ => [],
    };

    public Option<bool> Yes { get; } = new("--yes") { Description = "Goes ahead without asking." };

    public Option<string?> Format { get; } = new("--format")
    {
        Description = "How the findings are written: text, json, sarif (2.1.0) or github (annotations). Default: text, with --json json.",
    };

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "A log that --format sarif wrote before: its findings are known, and only new ones fail.",
    };

    public Option<string?> Policy { get; } = new("--policy")
    {
        Description = "A file with the options sslvpn_… of a company's policy, such as .editorconfig. Default: no policy.",
    };

    private readonly Option<string?> _parallelism = new("--parallelism")
    {
        Description = "How many operations are done at once; one VPN gateway never has more than one change. Default: 10.",
    };

    private readonly Option<string?> _timeout = new("--timeout")
    {
        Description = "How long one operation may take, waits and retries together: 90s, 30m. Default: 15m.",
    };

    public PlanningOptions Planning { get; } = new();

    public IEnumerable<Option> Everywhere => [Data, _stack, _environment, _json, _noColor];

    /// <summary>The options of commands that work on a control plane.</summary>
    public IEnumerable<Option> ControlPlane => [_endpoint, _allowHttp, _state];

    /// <summary>The options of commands that change a control plane.</summary>
    public IEnumerable<Option> Applying => [Yes, _parallelism, _timeout];

    public CommandInput Read(ParseResult parsed) => new(
        parsed.GetValue(Document) ?? ".",
        DataFolder(parsed),
        parsed.GetValue(_stack),
        parsed.GetValue(_environment),
        ParameterValues(parsed.GetValue(Parameters) ?? []),
        parsed.GetValue(_json),
        parsed.GetValue(Yes),
        parsed.GetValue(_noColor),
        FormatOf(parsed.GetValue(Format) ?? (parsed.GetValue(_json) ? "json" : "text")),
        parsed.GetValue(Baseline),
        parsed.GetValue(Policy),
        parsed.GetValue(_endpoint),
        parsed.GetValue(_allowHttp),
        parsed.GetValue(_state),
        ParallelismOf(parsed.GetValue(_parallelism)),
        TimeoutOf(parsed.GetValue(_timeout)))
    {
        Planning = Planning.Read(parsed),
    };

    /// <exception cref="CliException">The folder has no name.</exception>
    public string DataFolder(ParseResult parsed) => parsed.GetRequiredValue(Data) is var path && string.IsNullOrWhiteSpace(path)
        ? throw new CliException("the data folder has no name. Write --data folder, or leave it out.")
        : path;

    private static int? ParallelismOf(string? text) => text is null
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new CliException($"'{text}' is no number of operations. Write --parallelism 1 or more.");

    private static TimeSpan? TimeoutOf(string? text) => text is null
        ? null
        : Duration.Parse("--timeout", text) is var time && time > TimeSpan.Zero
            ? time
            : throw new CliException("--timeout leaves an operation no time. Write --timeout 30m, or leave it out.");

    private static FindingsFormat FormatOf(string name) =>
        Enum.TryParse<FindingsFormat>(name, ignoreCase: true, out var format) && Enum.IsDefined(format) && !char.IsAsciiDigit(name[0])
            ? format
            : throw new CliException($"there is no format '{name}'. Write --format text, json, sarif or github.");

    private static Dictionary<string, string> ParameterValues(string[] assignments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var assignment in assignments)
        {
            var equals = assignment.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                throw new CliException($"'{assignment}' is no value of a parameter. Write --parameter name=value.");
            }

            if (!values.TryAdd(assignment[..equals], assignment[(equals + 1)..]))
            {
                throw new CliException($"the parameter '{assignment[..equals]}' is given twice. Give it once.");
            }
        }

        return values;
    }
}
