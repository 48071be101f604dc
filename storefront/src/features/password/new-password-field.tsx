"use client"

import { useState } from "react"
import { TextField } from "@/ui/text-field"
import { useJudgement } from "./use-judgement"

const WORDS = [
  { text: "Very easy to guess.", style: "w-1/5 bg-danger" },
  { text: "Easy to guess.", style: "w-2/5 bg-danger" },
  { text: "Still easy to guess.", style: "w-3/5 bg-warning" },
  { text: "Good.", style: "w-4/5 bg-success" },
  { text: "Hard to guess.", style: "w-full bg-success" },
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
  label = "Password",
  hint = "At least 8 characters. A few words in a row are easy to remember and hard to guess.",
  error,
  known = [],
}: NewPasswordFieldProps) {
  const [password, setPassword] = useState("")
  const judgement = useJudgement(password, known)
  const words = judgement && WORDS[judgement.score]
  return (
    <div>
      <TextField
        name={name}
        type="password"
        label={label}
        hint={hint}
        autoComplete="new-password"
        error={error}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="mt-2 min-h-8">
        {password !== "" && (
          <div className="h-1.5 overflow-hidden rounded-full bg-sunken" aria-hidden>
            <div className={`h-full rounded-full ${words?.style ?? "w-0"}`} />
          </div>
        )}
        <p role="status" className="mt-1 text-sm text-muted">
          {words ? `${words.text} ${judgement.advice}`.trim() : ""}
        </p>
      </div>
    </div>
  )
}
