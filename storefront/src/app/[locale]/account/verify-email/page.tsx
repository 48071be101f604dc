import type { Metadata } from "next"
import { z } from "zod"
import { getTranslations } from "@/languages/on-server"
import { FormPage } from "@/features/account/form-page"
import { VerifyEmailForm } from "@/features/account/verify-email-form"
import { Notice } from "@/ui/notice"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("confirmEmail"), robots: { index: false }, referrer: "no-referrer" }
}

const searchSchema = z.object({ token: z.string().max(4000).catch("") })

export default async function VerifyEmailPage({ searchParams }: PageProps<"/[locale]/account/verify-email">) {
  const t = await getTranslations("account")
  const { token } = searchSchema.parse(await searchParams)
  return (
    <FormPage title={t("confirmEmail")}>
      {token ? (
        <VerifyEmailForm token={token} />
      ) : (
        <Notice tone="warning" title={t("linkIncomplete")}>
          {t("openFromMail")}
        </Notice>
      )}
    </FormPage>
  )
}
