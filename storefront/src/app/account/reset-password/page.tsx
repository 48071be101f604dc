import type { Metadata } from "next"
import { z } from "zod"
import { FormPage } from "@/features/account/form-page"
import { ResetPasswordForm } from "@/features/account/reset-password-form"
import { Notice } from "@/ui/notice"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = {
  title: "Set a new password",
  robots: { index: false },
  referrer: "no-referrer",
}

const searchSchema = z.object({ token: z.string().max(4000).catch(""), email: z.string().max(320).catch("") })

export default async function ResetPasswordPage({ searchParams }: PageProps<"/account/reset-password">) {
  const { token, email } = searchSchema.parse(await searchParams)
  return (
    <FormPage title="Set a new password" intro={email ? `For ${email}` : undefined}>
      {token ? (
        <ResetPasswordForm token={token} email={email} />
      ) : (
        <Notice tone="warning" title="This link is not complete">
          Please open it from the e-mail again, or{" "}
          <TextLink href="/account/forgot-password">ask for a new one</TextLink>.
        </Notice>
      )}
    </FormPage>
  )
}
