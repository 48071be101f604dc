"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { TextField } from "@/ui/text-field"
import { signInPartnerAction } from "./sign-in-partner-action"

/** E-mail and password of the business. */
export function SignInPartnerForm() {
  const t = useTranslations("partner")
  const [state, action, pending] = useActionState(signInPartnerAction, EMPTY_FORM)
  const errors = state.fieldErrors ?? {}
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <TextField name="email" type="email" label={t("email")} autoComplete="username" error={errors.email} />
      <TextField
        name="password"
        type="password"
        label={t("password")}
        autoComplete="current-password"
        error={errors.password}
      />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("goOn")}
      </Button>
    </ActionForm>
  )
}
