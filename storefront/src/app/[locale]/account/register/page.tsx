import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getTranslations } from "@/languages/on-server"
import { pathOfRequest } from "@/languages/of-request"
import { FormPage } from "@/features/account/form-page"
import { RegisterForm } from "@/features/account/register-form"
import { GoogleButton } from "@/features/google-sign-in/google-button"
import { internalPath } from "@/lib/navigation/internal-path"
import { currentCustomer } from "@/lib/plaza/customers"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("createAnAccount"), robots: { index: false } }
}

export default async function RegisterPage({ searchParams }: PageProps<"/[locale]/account/register">) {
  const t = await getTranslations("account")
  const next = internalPath((await searchParams).next, "/account")
  if (await currentCustomer()) {
    redirect(await pathOfRequest(next))
  }
  return (
    <FormPage
      title={t("createAnAccount")}
      intro={t("registerIntro")}
      footer={
        <>
          {t("haveAnAccount")}{" "}
          <TextLink href={`/account/sign-in?next=${encodeURIComponent(next)}`}>{t("signIn")}</TextLink>
        </>
      }
    >
      <GoogleButton next={next} />
      <RegisterForm next={next} />
    </FormPage>
  )
}
