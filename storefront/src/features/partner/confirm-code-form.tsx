"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { MailedCodeField } from "@/ui/mailed-code-field"
import { confirmCodeAction } from "./confirm-code-action"
import { ResendCode } from "./resend-code"

/** Types in the code of the mail; afterwards the workspace is one step away. */
export function ConfirmCodeForm({ workspaceUrl }: { workspaceUrl: string }) {
  const t = useTranslations("partner")
  const [state, action, pending] = useActionState(confirmCodeAction, EMPTY_FORM)
  return (
    <>
      <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
        <MailedCodeField error={state.fieldErrors?.code} />
        <FormMessage state={state} />
        <Button type="submit" size="large" pending={pending}>
          {t("confirmMyAddress")}
        </Button>
      </ActionForm>
      <ResendCode />
      <p className="mt-6 text-muted">
        {t.rich("confirmLater", {
          link: (words) => (
            <a href={workspaceUrl} className="font-semibold underline underline-offset-4">
              {words}
            </a>
          ),
        })}
      </p>
    </>
  )
}
