using System.Text;

namespace SslVpnSdk.Cli.Output;

/// <summary>An output that may fail: after the first write that does, nothing more is written, and whoever writes goes on. It does not own the other one.</summary>
/// <param name="inner">Where it is written.</param>
internal sealed class TolerantWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private volatile string? _fault;

    /// <summary>Why nothing more is written; null while all was.</summary>
    public string? Fault => _fault;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void WriteLine() => Try(inner.WriteLine);

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    public override void Flush() => Try(inner.Flush);

    /// <summary>Takes note that it failed elsewhere.</summary>
    public void Fail(Exception exception) => _fault ??= exception.Message.ReplaceLineEndings(" ").TrimEnd('.');

    private void Try(Action write)
    {
        if (_fault is not null)
        {
            return;
        }

        try
        {
            write();
        }
        catch (IOException exception)
        {
            Fail(exception);
        }
    }
}
