namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>The examples of a page and what became of them; a batch is compiled when the first of its examples is asked for.</summary>
internal sealed class Page
{
    private const int BatchSize = 100;

    private readonly Dictionary<string, Example> _examples;
    private readonly Dictionary<string, Func<Task<Outcome>>> _outcomes = [];

    public Page(IReadOnlyList<Example> examples)
    {
        _examples = examples.ToDictionary(example => example.Name);
        foreach (var batch in examples.Chunk(BatchSize))
        {
            var outcomes = new Lazy<Task<IReadOnlyList<Outcome>>>(() => Batch.RunAsync(batch));
            foreach (var (i, example) in batch.Index())
            {
                _outcomes.Add(example.Name, async () => (await outcomes.Value)[i]);
            }
        }
    }

    public IEnumerable<string> Names => _examples.Keys;

    public Example this[string name] => _examples[name];

    public Task<Outcome> OutcomeAsync(string name) => _outcomes[name]();
}
