"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { TextField } from "@/ui/text-field"
import { forgotPasswordAction } from "./forgot-password-action"

export function ForgotPasswordForm() {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(forgotPasswordAction, EMPTY_FORM)
  if (state.done) {
    return (
      <Notice tone="success" live title={t("lookIntoYourMailbox")}>
        {t("resetLinkSent")}
      </Notice>
    )
  }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <TextField
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        error={state.fieldErrors?.email}
      />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("sendMeALink")}
      </Button>
    </ActionForm>
  )
}
