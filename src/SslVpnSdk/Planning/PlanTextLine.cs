namespace SslVpnSdk.Planning;

/// <summary>A line of a plan for people.</summary>
/// <param name="Action">What the line tells of, for its colour; <see cref="PlanAction.NoChange"/> for lines about the plan as a whole.</param>
/// <param name="Text">The line, without control characters.</param>
public sealed record PlanTextLine(PlanAction Action, string Text);
