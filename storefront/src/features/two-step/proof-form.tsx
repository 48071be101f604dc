"use client"

import type { ReactNode } from "react"
import { useTranslations } from "#languages"
import type { OwnSignIn } from "@/lib/plaza/own-sign-in"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { TextField } from "@/ui/text-field"
import type { TwoStepState } from "./two-step-state"

type ProofFormProps = {
  state: TwoStepState
  action: (data: FormData) => void
  pending: boolean
  step: "begin" | "codes" | "off"
  signIn: OwnSignIn
  anew: ReactNode
  onCancel: () => void
}

const WORDS = { begin: "goOn", codes: "newRecoveryCodes", off: "turnOff" } as const

/** Goes on once its owner has proved who they are: by the password, by a code of the app, or by a fresh sign-in. */
export function ProofForm({ state, action, pending, step, signIn, anew, onCancel }: ProofFormProps) {
  const t = useTranslations("signInDetails")
  const { has_password, two_step, recently_confirmed } = signIn
  if (!has_password && two_step.factor_id === null && !recently_confirmed) {
    return anew
  }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="step" value={step} />
      {has_password && (
        <TextField
          name="two_step_password"
          type="password"
          label={t("yourPassword")}
          autoComplete="current-password"
          error={state.fieldErrors?.two_step_password}
        />
      )}
      {!has_password && two_step.factor_id !== null && (
        <TextField
          name="two_step_code"
          label={t("appCode")}
          autoComplete="one-time-code"
          error={state.fieldErrors?.two_step_code}
        />
      )}
      <FormMessage state={state} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant={step === "off" ? "danger" : "primary"} pending={pending}>
          {t(WORDS[step])}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </ActionForm>
  )
}
