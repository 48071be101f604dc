import type { Metadata } from "next"
import { z } from "zod"
import { FormPage } from "@/features/account/form-page"
import { UndoEmailChangeForm } from "@/features/sign-in-details/undo-email-change-form"
import { Notice } from "@/ui/notice"

export const metadata: Metadata = {
  title: "Keep your e-mail address",
  robots: { index: false },
  referrer: "no-referrer",
}

const searchSchema = z.object({ token: z.string().max(200).catch("") })

export default async function UndoEmailChangePage({ searchParams }: PageProps<"/account/undo-email-change">) {
  const { token } = searchSchema.parse(await searchParams)
  return (
    <FormPage
      title="Keep your e-mail address"
      intro="Somebody asked to sign in to your account with another address. If it was not you, stop it here: your account keeps this address, and everyone is signed out of it."
    >
      {token ? (
        <UndoEmailChangeForm token={token} />
      ) : (
        <Notice tone="warning" title="This link is not complete">
          Please open it from the e-mail again.
        </Notice>
      )}
    </FormPage>
  )
}
