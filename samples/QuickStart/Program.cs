using QuickStart;
using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Json;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

Console.OutputEncoding = System.Text.Encoding.UTF8;

Title("The document, made while this program was compiled");
Console.Write(SmallOffice.Deployments.Default);

// The control plane of this sample runs in this process and keeps its data beside the program.
var data = Path.Combine(AppContext.BaseDirectory, "control-plane");
await using var controlPlane = EmbeddedControlPlane.Open(data);
var deployment = new Deployment(controlPlane, new StateFolder(data));
var document = DeploymentJsonReader.Read(SmallOffice.Deployments.Default);

Title("The plan");
var plan = await deployment.PlanAsync(document);
Console.Write(PlanText.Write(plan));

Title("The apply");
var result = await deployment.ApplyAsync(plan);
foreach (var done in result.Done)
{
    Console.WriteLine(ApplyText.Line(done));
}

if (result.Outcome != ApplyOutcome.Done)
{
    await Console.Error.WriteLineAsync(result.Failure);
    return 1;
}

Console.WriteLine($"{result.Done.Count} operations.");

Title("What is there");
Console.Write(InventoryText.Write(await deployment.ShowAsync(document)));

Title("A second plan");
var second = await deployment.PlanAsync(document);
Console.Write(PlanText.Write(second));
return second.HasChanges ? 1 : 0;

static void Title(string text) => Console.WriteLine($"\n== {text} ==\n");
