using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests;

/// <summary>Documents which the contract does not have.</summary>
internal static class Samples
{
    /// <summary>Everything a document can say.</summary>
    public static DeploymentDocument Everything { get; } = new(
        "everything",
        "test",
        "eu-central-1",
        new([new DocumentParameter("office", null), new DocumentParameter("group", "the resource group\n\"all\"")]),
        new(
        [
            new VpcDocument(
                "m/a\u0001in", "10.0.0.0/16", new(["8.8.8.0/24"]), new([new RouteDocument("172.31.0.0/16", DocumentValue.OfParameter("office"))]))
            {
                PreviousName = "before\n",
                IsProtected = true,
            },
            new VpnGatewayDocument(
                "edge", "m/a\u0001in", 10, null, new([DocumentValue.Of("vsw-1"), DocumentValue.OfParameter("office")]), DocumentValue.OfParameter("group")),
            new ExistingVpnGatewayDocument("old", DocumentValue.OfParameter("office"), null, null, "eu-central-1", DocumentValue.Of("rg-1")),
            new SslServerDocument(
                "😀", "old", new(["10.0.1.0/24"]), "192.168.0.0/24", VpnProtocol.Udp, 1194, EncryptionAlgorithm.None, true,
                new(DocumentValue.Of("idaas-1"), DocumentValue.Of("cn-hangzhou"), null, EiamVersion.Eiam10)),
        ]));
}
