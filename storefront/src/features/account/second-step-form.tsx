"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { TextField } from "@/ui/text-field"
import { secondStepAction } from "./second-step-action"

export function SecondStepForm({ next }: { next: string }) {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(secondStepAction, EMPTY_FORM)
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      <TextField
        name="code"
        label={t("code")}
        hint={t("secondStepHint")}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        error={state.fieldErrors?.code}
      />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("signIn")}
      </Button>
    </ActionForm>
  )
}
