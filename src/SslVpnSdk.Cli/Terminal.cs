using System.Text;
using Spectre.Console;
using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Out">Results, and progress for people.</param>
/// <param name="Error">Errors.</param>
/// <param name="IsInteractive">Whether a person can be asked.</param>
/// <param name="IsOutputTerminal">Whether the output understands colours and moving lines.</param>
/// <param name="ReadLine">Reads an answer.</param>
/// <param name="WorkingFolder">The folder that relative paths start from.</param>
internal sealed record Terminal(
    TextWriter Out, TextWriter Error, bool IsInteractive, bool IsOutputTerminal, Func<string?> ReadLine, string WorkingFolder)
{
    /// <summary>Finds environment variables; null for one that is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>What is shown in the terminal now.</summary>
    public Drawing Drawing { get; } = new();

    /// <summary>What tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Makes a console that writes to the output.</summary>
    public Func<TextWriter, IAnsiConsole> NewConsole { get; init; } =
        output => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            Console.Out,
            new TolerantWriter(Console.Error),
            !Console.IsInputRedirected && !Console.IsOutputRedirected,
            !Console.IsOutputRedirected,
            Console.ReadLine,
            Directory.GetCurrentDirectory());
    }

    /// <summary>A console for colours and moving lines; null when the output has to stay plain.</summary>
    public IAnsiConsole? Live(bool noColor) =>
        !IsOutputTerminal || noColor || !string.IsNullOrEmpty(Variable("NO_COLOR"))
            ? null
            : NewConsole(Out);

    /// <summary>Asks a person, and gives up at once when that is asked for: what reads waits on, for nobody.</summary>
    /// <param name="isJson">Whether the output has to stay free of questions.</param>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer without blanks around it; null when there is none.</returns>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public async Task<string?> AskAsync(bool isJson, string question, CancellationToken cancellationToken)
    {
        var writer = isJson ? Error : Out;
        writer.Write(question);
        writer.Flush();
        return (await AskedAsync(writer, () => Task.Run(ReadLine, CancellationToken.None).WaitAsync(cancellationToken)))?.Trim();
    }

    /// <summary>Asks a person in colours until there is an answer, and gives up at once when that is asked for.</summary>
    /// <param name="console">Where colours are understood.</param>
    /// <param name="question">The question, in Spectre's markup.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer without blanks around it.</returns>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public async Task<string> AskAsync(IAnsiConsole console, string question, CancellationToken cancellationToken) =>
        (await AskedAsync(Out, () => console.PromptAsync(new TextPrompt<string>(question), cancellationToken))).Trim();

    public string FullPath(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>Waits for an answer, into which no line of others is written.</summary>
    private async Task<T> AskedAsync<T>(TextWriter writer, Func<Task<T>> ask)
    {
        Drawing.IsShown = true;
        try
        {
            return await ask();
        }
        catch (OperationCanceledException)
        {
            writer.WriteLine();
            throw;
        }
        finally
        {
            Drawing.IsShown = false;
        }
    }
}
