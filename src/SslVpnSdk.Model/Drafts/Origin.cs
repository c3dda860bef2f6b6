namespace SslVpnSdk.Drafts;

/// <summary>Where a value of a draft came from. The compiler derives its own (a piece of syntax); at run time there is none.</summary>
public abstract class Origin;
