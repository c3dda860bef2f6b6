using SslVpnSdk.Documents;

namespace SslVpnSdk.Drafts;

/// <summary>The resources of a document by type and name; of those that share both, the first.</summary>
internal sealed class DocumentNames
{
    private readonly Dictionary<(Type Type, string Name), int> _indexes = [];

    public DocumentNames(DeploymentDocument document)
    {
        for (var i = 0; i < document.Resources.Count; i++)
        {
            var key = (document.Resources[i].GetType(), document.Resources[i].Name);
            if (!_indexes.ContainsKey(key))
            {
                _indexes.Add(key, i);
            }
        }
    }

    /// <summary>A reference to the resource; null when there is none.</summary>
    public DraftValue<ResourceReference>? Find<T>(string name)
        where T : DocumentResource =>
        _indexes.TryGetValue((typeof(T), name), out var index) ? DraftValue.Known(new ResourceReference(index)) : null;
}
