import type { Metadata } from "next"
import { useTranslations } from "#languages"
import { getTranslations } from "@/languages/on-server"
import { ForgotPasswordForm } from "@/features/account/forgot-password-form"
import { FormPage } from "@/features/account/form-page"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("forgotYourPassword"), robots: { index: false } }
}

export default function ForgotPasswordPage() {
  const t = useTranslations("account")
  return (
    <FormPage
      title={t("forgotYourPassword")}
      intro={t("forgotPasswordIntro")}
      footer={<TextLink href="/account/sign-in">{t("backToSigningIn")}</TextLink>}
    >
      <ForgotPasswordForm />
    </FormPage>
  )
}
