using System.Text;

namespace SslVpnSdk.Cli.Tests.Output;

/// <summary>An output on a disk that is full once a text has been written.</summary>
internal sealed class FailingWriter(string last) : StringWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value], 0, 1);

    public override void Write(string? value) => Write((value ?? "").ToCharArray(), 0, value?.Length ?? 0);

    public override void WriteLine(string? value) => Write(value + Environment.NewLine);

    public override void Write(char[] buffer, int index, int count)
    {
        if (ToString().Contains(last, StringComparison.Ordinal))
        {
            throw new IOException("No space left on device.");
        }

        base.Write(buffer, index, count);
    }
}
