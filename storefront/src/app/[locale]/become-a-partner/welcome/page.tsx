import type { Metadata } from "next"
import { useTranslations } from "#languages"
import { getTranslations } from "@/languages/on-server"
import { FormPage } from "@/features/account/form-page"
import { workspaceUrl } from "@/features/partner/workspace-url"
import { buttonStyle } from "@/ui/button-style"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("partner")
  return { title: t("confirmed"), robots: { index: false } }
}

export default function PartnerWelcomePage() {
  const t = useTranslations("partner")
  return (
    <FormPage title={t("confirmed")} intro={t("welcomeIntro")}>
      <a href={workspaceUrl()} className={buttonStyle("primary", "large")}>
        {t("openYourWorkspace")}
      </a>
    </FormPage>
  )
}
