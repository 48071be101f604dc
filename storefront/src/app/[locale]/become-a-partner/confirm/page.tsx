import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { FormPage } from "@/features/account/form-page"
import { ConfirmCodeForm } from "@/features/partner/confirm-code-form"
import { SignInPartnerForm } from "@/features/partner/sign-in-partner-form"
import { workspaceUrl } from "@/features/partner/workspace-url"
import { readPartner } from "@/lib/session/partner-cookie"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("partner")
  return { title: t("confirmEmail"), robots: { index: false } }
}

export default async function ConfirmBusinessPage() {
  const t = await getTranslations("partner")
  const partner = await readPartner()
  if (!partner) {
    return (
      <FormPage
        title={t("confirmYourAddress")}
        intro={t("confirmSignInIntro")}
        footer={
          <>
            {t.rich("notRegisteredYet", {
              link: (words) => <TextLink href="/become-a-partner">{words}</TextLink>,
            })}
          </>
        }
      >
        <SignInPartnerForm />
      </FormPage>
    )
  }
  return (
    <FormPage
      title={t("confirmYourAddress")}
      intro={
        <>
          {t.rich("codeSent", {
            email: partner.email,
            strong: (words) => <strong className="break-all">{words}</strong>,
          })}
        </>
      }
    >
      <ConfirmCodeForm workspaceUrl={workspaceUrl()} />
    </FormPage>
  )
}
