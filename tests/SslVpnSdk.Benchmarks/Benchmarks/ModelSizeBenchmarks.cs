using BenchmarkDotNet.Attributes;
using SslVpnSdk.Benchmarks.Sizes;
using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;
using SslVpnSdk.Json;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Benchmarks;

/// <summary>The model alone with stacks of different sizes: one stack that has all the servers.</summary>
public class ModelSizeBenchmarks
{
    private StackDraft _draft = null!;
    private DeploymentDocument _document = null!;
    private string _json = "";

    /// <summary>How the servers relate.</summary>
    [Params(DraftShape.VpcEach, DraftShape.OneVpc, DraftShape.OnePool, DraftShape.OneName, DraftShape.OneServer)]
    public DraftShape Shape { get; set; }

    /// <summary>The SSL servers, or the local networks of the one server.</summary>
    [Params(100, 1_000, 10_000, 100_000)]
    public int Servers { get; set; }

    /// <summary>Makes the stack.</summary>
    [GlobalSetup]
    public void Make()
    {
        _draft = SizedDraft.Of(Shape, Servers);
        _document = _draft.ToDocument();
        _json = _document.ToJson();
    }

    /// <summary>All rules.</summary>
    [Benchmark]
    public int Check() => RuleCatalog.Check(_draft).Count;

    /// <summary>The draft as a document's text.</summary>
    [Benchmark]
    public int Write() => _draft.ToDocument().ToJson().Length;

    /// <summary>The text as a document, and that as a draft.</summary>
    [Benchmark]
    public int Read() => DeploymentJsonReader.Read(_json).ToDraft().Resources.Count;
}
