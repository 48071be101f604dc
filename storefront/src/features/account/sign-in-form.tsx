"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { TextField } from "@/ui/text-field"
import { TextLink } from "@/ui/text-link"
import { signInAction } from "./sign-in-action"

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(signInAction, EMPTY_FORM)
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        error={state.fieldErrors?.email}
      />
      <div>
        <TextField
          name="password"
          type="password"
          label={t("password")}
          autoComplete="current-password"
          error={state.fieldErrors?.password}
        />
        <p className="mt-2 text-sm">
          <TextLink href="/account/forgot-password">{t("forgotYourPassword")}</TextLink>
        </p>
      </div>
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("signIn")}
      </Button>
    </ActionForm>
  )
}
