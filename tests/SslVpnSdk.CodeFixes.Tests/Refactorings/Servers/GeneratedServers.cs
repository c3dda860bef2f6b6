using CsCheck;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>Random programs of servers one after another, some of whose values are the same.</summary>
internal static class GeneratedServers
{
    private static readonly string[] Cities = ["berlin", "lagos", "osaka", "lima"];

    /// <summary>How all servers of a program are written.</summary>
    private static readonly Gen<(int Count, bool HasLocals, bool HasPort, bool HasProtocol, int Certificates, bool HasComments, int Lines)> Styles =
        Gen.Select(Gen.Int[2, 4], Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[0, 2], Gen.Bool, Gen.Int[0, 2]);

    /// <summary>What differs from server to server, or happens not to.</summary>
    private static readonly Gen<(string Port, string Protocol, string Networks, int Connections, string Edge, bool IsCommented)> Rows = Gen.Select(
        Gen.OneOf("1194", "8443", "0x2710", "Port"),
        Gen.OneOf("Tcp", "Udp"),
        Gen.OneOf("\"10.0.1.0/24\"", "\"10.0.2.0/24\"", "\"10.0.1.0/24\", @\"10.0.2.0/24\"", "\"10.0.2.0/24\", \"10.0.1.0/24\""),
        Gen.OneOf(5, 10),
        Gen.OneOf("-edge", "-edge", "-door", " \\\"door\\\""),
        Gen.Bool);

    /// <summary>The programs, and how many servers each has.</summary>
    public static Gen<(string Text, int Count)> Programs { get; } = Styles.SelectMany(style => Rows.Array[style.Count].Select(rows =>
        (StackText.Of(string.Join('\n', rows.Select((row, i) => Server(style, row, i))), "private const int Port = 1195;"), style.Count)));

    private static string Server(
        (int Count, bool HasLocals, bool HasPort, bool HasProtocol, int Certificates, bool HasComments, int Lines) style,
        (string Port, string Protocol, string Networks, int Connections, string Edge, bool IsCommented) row,
        int index)
    {
        var city = Cities[index];
        var gateway = $"stack.AddVpnGateway(\"{city}{row.Edge}\").InVpc(vpc).WithBandwidth(10).WithSslConnections({row.Connections})";
        var line = style.Lines == 0 ? "" : "\n    ";
        var server = $"stack.AddSslServer(\"{city}\"){line}.OnGateway({(style.HasLocals ? city + "Gateway" : gateway)}){line}.WithLocalNetworks({row.Networks})"
            + $"{line}.WithClientCidrBlock(\"192.168.{index}.0/24\"){(style.HasPort ? $"{line}.WithPort({row.Port})" : "")}{(style.HasProtocol ? $".WithProtocol(VpnProtocol.{row.Protocol})" : "")}";
        var statements = new List<string>();
        if (style.HasLocals)
        {
            statements.Add($"var {city}Gateway = {gateway};");
        }

        statements.Add(style.Certificates > 0 ? $"var {city} = {server};" : $"{server};");
        statements.AddRange(Enumerable.Range(0, style.Certificates).Select(i => $"stack.AddClientCertificate(\"{city}-{i}\").ForServer({city});"));
        return (style.HasComments && row.IsCommented ? $"// {city}\n" : "") + string.Join(style.Lines == 2 ? "\n\n" : "\n", statements);
    }
}
