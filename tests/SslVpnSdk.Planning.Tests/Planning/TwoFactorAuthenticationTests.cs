using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

public sealed class TwoFactorAuthenticationTests
{
    private const string Issued = "protocol UDP, compressed false, twoFactorAuthentication idaas-1 in cn-hangzhou";

    [Fact]
    public void The_application_the_service_keeps_for_an_EIAM_1_0_instance_is_no_change() =>
        Assert.False(Served("idaas-1", Issued + " with app_1").Plan(Wanted("idaas-1", EiamVersion.Eiam10)).HasChanges);

    [Fact]
    public void Certificates_made_for_an_EIAM_1_0_instance_stay_valid() =>
        Assert.False(Served("idaas-1", Issued).Plan(Wanted("idaas-1", EiamVersion.Eiam10)).HasChanges);

    [Fact]
    public void Another_EIAM_1_0_instance_is_a_change()
    {
        var plan = Served("idaas-1", Issued).Plan(Wanted("idaas-2", EiamVersion.Eiam10));

        Assert.Equal(
            new AttributeChange("twoFactorAuthentication", "idaas-1 in cn-hangzhou", "idaas-2 in cn-hangzhou", false),
            Assert.Single(plan.Steps.Single(step => step.Address.Kind == ResourceKind.SslServer).Changes));
    }

    [Fact]
    public void Another_application_of_an_EIAM_2_0_instance_is_a_change() =>
        Assert.True(Served("idaas-1", Issued + " with app_1").Plan(Wanted("idaas-1", EiamVersion.Eiam20, "app_2")).HasChanges);

    private static World Served(string instance, string issuedFor)
    {
        var world = World.Of(ContractDocuments.HeadOffice).WithServer(server => server with
        {
            EnableMultiFactorAuth = true,
            IDaaSInstanceId = instance,
            IDaaSRegionId = "cn-hangzhou",
            IDaaSApplicationId = "app_1",
            IDaaSInstanceVersion = "EIAM 2.0",
        });
        foreach (var resource in world.State.Resources.Values.Where(resource => resource.IssuedFor is not null))
        {
            world.State = world.State.With(resource with { IssuedFor = issuedFor });
        }

        return world;
    }

    private static DeploymentDocument Wanted(string instance, EiamVersion version, string? application = null) =>
        ContractDocuments.HeadOffice.With<SslServerDocument>("staff", server => server with
        {
            TwoFactorAuthentication = new(
                DocumentValue.Of(instance), DocumentValue.Of("cn-hangzhou"), application is null ? null : DocumentValue.Of(application), version),
        });
}
