"use client"

import { useState } from "react"
import { useTranslations } from "#languages"
import { TextField } from "@/ui/text-field"
import { useJudgement } from "./use-judgement"

const STYLES = [
  "w-1/5 bg-danger",
  "w-2/5 bg-danger",
  "w-3/5 bg-warning",
  "w-4/5 bg-success",
  "w-full bg-success",
]

type NewPasswordFieldProps = {
  name?: string
  label?: string
  hint?: string
  error?: string
  /** Texts that belong to the person; a password made of them is easy to guess. */
  known?: readonly string[]
}

/** A new password, with a hint at how good it is while it is typed. */
export function NewPasswordField({
  name = "password",
  label,
  hint,
  error,
  known = [],
}: NewPasswordFieldProps) {
  const t = useTranslations("password")
  const [password, setPassword] = useState("")
  const judgement = useJudgement(password, known)
  // The dictionary gives its advice in English.
  const advice = t.locale === "en" ? (judgement?.advice ?? "") : ""
  const words = judgement ? `${t(`score${judgement.score}`)} ${advice}`.trim() : ""
  return (
    <div>
      <TextField
        name={name}
        type="password"
        label={label ?? t("password")}
        hint={hint ?? t("hint")}
        autoComplete="new-password"
        error={error}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="mt-2 min-h-8">
        {password !== "" && (
          <div className="h-1.5 overflow-hidden rounded-full bg-sunken" aria-hidden>
            <div className={`h-full rounded-full ${judgement ? STYLES[judgement.score] : "w-0"}`} />
          </div>
        )}
        <p role="status" className="mt-1 text-sm text-muted">
          {words}
        </p>
      </div>
    </div>
  )
}
