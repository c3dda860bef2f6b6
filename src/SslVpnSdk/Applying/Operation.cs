using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>One thing to do; a step that replaces a resource has two.</summary>
/// <param name="Id">Its number in the apply, from 1: the order in which operations start that could start at once.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Address">The resource.</param>
/// <param name="Step">The step it belongs to; null for what an earlier run was cut in.</param>
/// <param name="Intent">The call an earlier run was cut in; null for a step of the plan.</param>
internal sealed record Operation(int Id, OperationKind Kind, ResourceAddress Address, PlanStep? Step, Intent? Intent = null);
