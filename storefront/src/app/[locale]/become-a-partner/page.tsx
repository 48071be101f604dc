import type { Metadata } from "next"
import { useTranslations } from "#languages"
import { getTranslations } from "@/languages/on-server"
import { publicPage } from "@/features/sharing/public-page"
import { PartnerSteps } from "@/features/partner/partner-steps"
import { PartnerTerms } from "@/features/partner/partner-terms"
import { RegisterBusinessForm } from "@/features/partner/register-business-form"
import { workspaceUrl } from "@/features/partner/workspace-url"
import { Card } from "@/ui/card"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("partner")
  return publicPage(t.locale, {
    title: t("becomeAPartner"),
    description: t("description"),
    path: "/become-a-partner",
  })
}

export default function BecomeAPartnerPage() {
  const t = useTranslations("partner")
  return (
    <Container className="py-10 sm:py-14">
      <div className="grid items-start gap-10 lg:grid-cols-[1fr_1.1fr] lg:gap-14">
        <div className="min-w-0">
          <Heading level={1}>{t("yourChairBooked")}</Heading>
          <p className="mt-4 mb-8 text-lg text-muted">{t("intro")}</p>
          <PartnerSteps />
        </div>
        <Card>
          <Heading level={2} className="mb-2">
            {t("registerYourBusiness")}
          </Heading>
          <p className="mb-6 text-muted">
            {t("registeredAlready")}
            <a href={workspaceUrl()} className="font-semibold underline underline-offset-4">
              {t("openYourWorkspace")}
            </a>
          </p>
          <RegisterBusinessForm />
        </Card>
      </div>
      <PartnerTerms />
    </Container>
  )
}
