"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { NewPasswordField } from "@/features/password/new-password-field"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { ButtonLink } from "@/ui/button-link"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { resetPasswordAction } from "./reset-password-action"

export function ResetPasswordForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(resetPasswordAction, EMPTY_FORM)
  if (state.done) {
    return (
      <>
        <Notice tone="success" live title={t("passwordIsSet")}>
          {t("passwordIsSetText")}
        </Notice>
        <ButtonLink href="/account/sign-in" className="mt-5">
          {t("signIn")}
        </ButtonLink>
      </>
    )
  }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      {/* Password managers file the new password under this name. */}
      <input type="email" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <NewPasswordField label={t("newPassword")} error={state.fieldErrors?.password} known={[email]} />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("setPassword")}
      </Button>
    </ActionForm>
  )
}
