using SslVpnSdk.Cli.Commands;

namespace SslVpnSdk.Cli;

/// <summary>A question to somebody at the terminal, before something is done.</summary>
internal static class Question
{
    /// <summary>Asks, and returns when the answer goes ahead.</summary>
    /// <param name="terminal">Where to ask.</param>
    /// <param name="input">What was said already.</param>
    /// <param name="question">The question, which says what goes ahead.</param>
    /// <param name="goesAhead">The one answer that does.</param>
    /// <param name="cancellationToken">Gives up, which is an answer that does not.</param>
    /// <exception cref="CliException">Another answer came, or none.</exception>
    public static async Task AskAsync(Terminal terminal, CommandInput input, string question, string goesAhead, CancellationToken cancellationToken)
    {
        if (await AnswerAsync(terminal, input, question, cancellationToken) != goesAhead)
        {
            throw new CliException("not confirmed; nothing was changed.");
        }
    }

    private static async Task<string?> AnswerAsync(Terminal terminal, CommandInput input, string question, CancellationToken cancellationToken)
    {
        try
        {
            return await terminal.AskAsync(input.IsJson, question, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
