using SslVpnSdk.Documents;

namespace SslVpnSdk.Benchmarks.Engines;

/// <summary>Documents with many SSL servers: each on a VPN gateway of its own, ten of them in a VPC.</summary>
internal static class EngineFleet
{
    private const int GatewaysPerVpc = 10;

    /// <summary>A document.</summary>
    /// <param name="servers">The SSL servers.</param>
    public static DeploymentDocument Of(int servers) => new("fleet", null, "eu-central-1", new([]), new(Resources(servers)));

    private static IEnumerable<DocumentResource> Resources(int servers)
    {
        for (var i = 0; i < servers; i++)
        {
            var vpc = $"vpc-{i / GatewaysPerVpc}";
            if (i % GatewaysPerVpc == 0)
            {
                yield return new VpcDocument(vpc, "10.0.0.0/16", new([]), new([]));
            }

            yield return new VpnGatewayDocument($"gateway-{i}", vpc, 10, 5, new([]), null);
            yield return new SslServerDocument(
                $"server-{i}",
                $"gateway-{i}",
                new(["10.0.1.0/24"]),
                $"192.168.{i % GatewaysPerVpc}.0/24",
                VpnProtocol.Udp,
                SslServerDocument.DefaultPort,
                EncryptionAlgorithm.Aes256Cbc,
                false,
                null);
        }
    }
}
