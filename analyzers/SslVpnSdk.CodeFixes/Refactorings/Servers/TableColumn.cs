namespace SslVpnSdk.CodeFixes.Refactorings.Servers;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, as of a property.</param>
/// <param name="Type">The type of its values, as the class can write it.</param>
/// <param name="Cells">Its values, as they are written, a row each.</param>
/// <param name="Uses">Where they go.</param>
internal sealed record TableColumn(string Name, string Type, IReadOnlyList<string> Cells, IReadOnlyList<ColumnUse> Uses);
