"use client"

import { useActionState, useState } from "react"
import { useTranslations } from "#languages"
import { knownOfForm } from "@/features/password/known-of-form"
import { NewPasswordField } from "@/features/password/new-password-field"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { TextField } from "@/ui/text-field"
import { registerAction } from "./register-action"

export function RegisterForm({ next }: { next: string }) {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(registerAction, EMPTY_FORM)
  const [known, setKnown] = useState<string[]>([])
  const errors = state.fieldErrors ?? {}
  if (state.done) {
    return (
      <Notice tone="success" live title={t("oneStepToGo")}>
        {t("verificationSent", { message: state.message ?? "" })}
      </Notice>
    )
  }
  return (
    <ActionForm
      action={action}
      pending={pending}
      answer={state}
      className="grid gap-5"
      onBlur={(event) => setKnown(knownOfForm(event.currentTarget))}
    >
      <input type="hidden" name="next" value={next} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="first_name"
          label={t("firstName")}
          autoComplete="given-name"
          error={errors.first_name}
        />
        <TextField
          name="last_name"
          label={t("lastName")}
          autoComplete="family-name"
          error={errors.last_name}
        />
      </div>
      <TextField name="email" type="email" label={t("email")} autoComplete="username" error={errors.email} />
      <NewPasswordField error={errors.password} known={known} />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("createAccount")}
      </Button>
    </ActionForm>
  )
}
