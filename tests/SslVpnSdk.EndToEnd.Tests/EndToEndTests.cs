namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>The tests that share one packed feed. They run one after another: each starts compilers of its own.</summary>
[CollectionDefinition(Name)]
public sealed class EndToEndTests : ICollectionFixture<PackedFeed>
{
    public const string Name = "end to end";
}
