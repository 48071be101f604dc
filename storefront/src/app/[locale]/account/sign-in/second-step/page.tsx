import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getTranslations } from "@/languages/on-server"
import { pathOfRequest } from "@/languages/of-request"
import { FormPage } from "@/features/account/form-page"
import { SecondStepForm } from "@/features/account/second-step-form"
import { internalPath } from "@/lib/navigation/internal-path"
import { readSecondStep } from "@/lib/session/second-step-cookie"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("twoStepVerification"), robots: { index: false } }
}

export default async function SecondStepPage({
  searchParams,
}: PageProps<"/[locale]/account/sign-in/second-step">) {
  const t = await getTranslations("account")
  const next = internalPath((await searchParams).next, "/account")
  if (!(await readSecondStep())) {
    redirect(await pathOfRequest(`/account/sign-in?next=${encodeURIComponent(next)}`))
  }
  return (
    <FormPage
      title={t("twoStepVerification")}
      intro={t("secondStepIntro")}
      footer={<TextLink href="/account/sign-in">{t("backToSigningIn")}</TextLink>}
    >
      <SecondStepForm next={next} />
    </FormPage>
  )
}
