namespace SslVpnSdk.Model.Tests;

/// <summary>The documents of the contract, copied beside the tests.</summary>
internal static class ContractFile
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Contract", name));
}
