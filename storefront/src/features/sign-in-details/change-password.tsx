"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { NewPasswordField } from "@/features/password/new-password-field"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { TextField } from "@/ui/text-field"
import { changePasswordAction } from "./change-password-action"

/** The own password, changed by who knows it. */
export function ChangePassword({ email }: { email: string }) {
  const t = useTranslations("signInDetails")
  const [state, action, pending] = useActionState(changePasswordAction, EMPTY_FORM)
  return (
    <Card>
      <Heading level={2} size="small">
        {t("password")}
      </Heading>
      {state.done ? (
        <Notice tone="success" live title={t("passwordChanged")} className="mt-4">
          {t("otherDevicesSignedOut")}
        </Notice>
      ) : (
        <ActionForm action={action} pending={pending} answer={state} className="mt-4 grid gap-5">
          {/* Password managers file the new password under this name. */}
          <input type="email" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
          <TextField
            name="current_password"
            type="password"
            label={t("presentPassword")}
            autoComplete="current-password"
            error={state.fieldErrors?.current_password}
          />
          <NewPasswordField
            name="new_password"
            label={t("newPassword")}
            error={state.fieldErrors?.new_password}
            known={[email]}
          />
          <FormMessage state={state} />
          <Button type="submit" pending={pending}>
            {t("changePassword")}
          </Button>
        </ActionForm>
      )}
    </Card>
  )
}
