import type { Metadata } from "next"
import { z } from "zod"
import { getTranslations } from "@/languages/on-server"
import { FormPage } from "@/features/account/form-page"
import { ResetPasswordForm } from "@/features/account/reset-password-form"
import { Notice } from "@/ui/notice"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("setANewPassword"), robots: { index: false }, referrer: "no-referrer" }
}

const searchSchema = z.object({ token: z.string().max(4000).catch(""), email: z.string().max(320).catch("") })

export default async function ResetPasswordPage({
  searchParams,
}: PageProps<"/[locale]/account/reset-password">) {
  const t = await getTranslations("account")
  const { token, email } = searchSchema.parse(await searchParams)
  return (
    <FormPage title={t("setANewPassword")} intro={email ? t("forEmail", { email }) : undefined}>
      {token ? (
        <ResetPasswordForm token={token} email={email} />
      ) : (
        <Notice tone="warning" title={t("linkIncomplete")}>
          {t.rich("openFromMailOrAskAnew", {
            link: (words) => <TextLink href="/account/forgot-password">{words}</TextLink>,
          })}
        </Notice>
      )}
    </FormPage>
  )
}
