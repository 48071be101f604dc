import type { Metadata } from "next"
import { z } from "zod"
import { FormPage } from "@/features/account/form-page"
import { VerifyEmailForm } from "@/features/account/verify-email-form"
import { Notice } from "@/ui/notice"

export const metadata: Metadata = {
  title: "Confirm your e-mail",
  robots: { index: false },
  referrer: "no-referrer",
}

const searchSchema = z.object({ token: z.string().max(4000).catch("") })

export default async function VerifyEmailPage({ searchParams }: PageProps<"/account/verify-email">) {
  const { token } = searchSchema.parse(await searchParams)
  return (
    <FormPage title="Confirm your e-mail">
      {token ? (
        <VerifyEmailForm token={token} />
      ) : (
        <Notice tone="warning" title="This link is not complete">
          Please open it from the e-mail again.
        </Notice>
      )}
    </FormPage>
  )
}
