import type { Metadata } from "next"
import { z } from "zod"
import { getTranslations } from "@/languages/on-server"
import { FormPage } from "@/features/account/form-page"
import { UndoEmailChangeForm } from "@/features/sign-in-details/undo-email-change-form"
import { Notice } from "@/ui/notice"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("keepEmail"), robots: { index: false }, referrer: "no-referrer" }
}

const searchSchema = z.object({ token: z.string().max(200).catch("") })

export default async function UndoEmailChangePage({
  searchParams,
}: PageProps<"/[locale]/account/undo-email-change">) {
  const t = await getTranslations("account")
  const { token } = searchSchema.parse(await searchParams)
  return (
    <FormPage title={t("keepEmail")} intro={t("keepEmailIntro")}>
      {token ? (
        <UndoEmailChangeForm token={token} />
      ) : (
        <Notice tone="warning" title={t("linkIncomplete")}>
          {t("openFromMail")}
        </Notice>
      )}
    </FormPage>
  )
}
