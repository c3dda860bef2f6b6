using SslVpnSdk.Cases;

namespace SslVpnSdk.Rules.Tests.Generated;

/// <summary>Writes straight-line programs of stacks, some sound and some not, in the many ways C# has to say one thing.</summary>
internal static class ProgramWriter
{
    public static StackSource Write(int seed)
    {
        var random = new Random(seed);
        var write = new ExpressionWriter(random);
        var calls = Calls(write).Where(_ => random.Next(2) == 0).ToList();
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(calls));
        var isFluent = random.Next(2) == 0;

        var source = new StackSource
        {
            StackName = $"\"p{seed}\"",
            Region = write.Text(write.Pick("eu-central-1", "me-east-1")),
            VpcName = write.Text("main"),
            VpcCidrBlock = write.Block(0, 0, 16),
            VpcCalls = random.Next(3) == 0 ? $".AddRoute({write.Text("172.16.0.0/12")}, {write.Text("i-1")})" : "",
            SslConnections = write.Int(write.Pick(5, 5, 5, 10, 100, 7)),
            ServerName = write.Text(write.Pick("staff", "staff", "björn", "東京", "http://staff")),
            LocalNetworks = write.Texts(write.Block(0, random.Next(256), 24), write.Block(write.Pick(0, 1), random.Next(256), write.Pick(24, 24, 28, 28, 32, 6))),
            ClientCidrBlock = write.Block(write.Pick(0, 2, 3, 4, 5), random.Next(256), write.Pick(24, 24, 24, 26, 30)),
            ServerCalls = isFluent ? string.Concat(calls) : "",
            After = string.Concat((isFluent ? [] : calls).Select(call => $"server{call};\n")) + Certificates(write, random),
        };

        return source with { Members = write.Members, Before = write.Statements };
    }

    private static IEnumerable<string> Calls(ExpressionWriter write) =>
    [
        $".WithPort({write.Named("port", write.Int(write.Pick(1194, 8443, 1, 65535, 23, 443, 0, 65536, -5)))})",
        $".WithPort({write.Int(write.Pick(1194, 1, 65535))})",
        $".WithProtocol({write.Named("protocol", write.Pick("VpnProtocol.Tcp", "VpnProtocol.Udp", "(VpnProtocol)1"))})",
        $".WithEncryptionAlgorithm(EncryptionAlgorithm.{write.Pick("Aes128Cbc", "Aes192Cbc", "Aes256Cbc", "None")})",
        $".WithCompression({write.Pick("", "true", "false", "!true", "1 < 2")})",
        $".WithClientCidrBlock({write.Named("cidrBlock", write.Text(write.Pick("192.168.0.0/24", "172.16.0.0/16", "192.168.8.0/22", "8.8.8.0/24", "100.64.0.0/24", "192.168.0.5/24", "192.168.0")))})",
        $".WithTwoFactorAuthentication({write.Text("idaas-1")}, {write.Text("app-1")}, {write.Named("idaasRegion", write.Text(write.Pick("ap-southeast-1", "eu-central-1", "")))})",
        $".WithTwoFactorAuthentication({write.Text("idaas-1")}, eiamVersion: EiamVersion.{write.Pick("Eiam10", "Eiam10", "Eiam20")}, idaasRegion: {write.Text("eu-central-1")})",
    ];

    private static string Certificates(ExpressionWriter write, Random random) => string.Concat(Enumerable.Range(0, random.Next(3)).Select(i =>
        $"stack.AddClientCertificate($\"{write.Pick("ana", "björn")}-{{{write.Int(i)}{write.Pick("", ":00", ",3", ",-3", ":D2", ":X2")}}}\"){write.Pick(".ForServer(server)", ".ForServer(server)", ".ForServer(server: server)", "")};\n"));
}
