"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { MailedCodeField } from "@/ui/mailed-code-field"
import { confirmEmailChangeAction } from "./change-email-action"

/** Types in the code that was mailed to the new address. */
export function ConfirmEmail({ email }: { email: string }) {
  const t = useTranslations("signInDetails")
  const [state, action, pending] = useActionState(confirmEmailChangeAction, EMPTY_FORM)
  if (state.done) {
    return (
      <Notice tone="success" live title={t("emailChanged")} className="mt-4">
        {t("signInFromNowOn", { email })}
      </Notice>
    )
  }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="mt-4 grid gap-5">
      <Notice live title={t("lookIntoYourMailbox")}>
        {t.rich("digitsSent", {
          email,
          span: (words) => <span className="break-all">{words}</span>,
        })}
      </Notice>
      <MailedCodeField error={state.fieldErrors?.code} />
      <FormMessage state={state} />
      <Button type="submit" pending={pending}>
        {t("confirmNewEmail")}
      </Button>
    </ActionForm>
  )
}
