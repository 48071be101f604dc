"use client"

import { useState } from "react"
import { TextField } from "@/ui/text-field"
import type { Strength } from "./password-strength"
import { passwordStrength } from "./password-strength"

const WORDS: Record<Strength, { text: string; style: string }> = {
  weak: { text: "Easy to guess. A few more words would help.", style: "w-1/3 bg-danger" },
  fair: { text: "Fair. Longer is better.", style: "w-2/3 bg-warning" },
  strong: { text: "Hard to guess.", style: "w-full bg-success" },
}

type PasswordFieldProps = { error?: string; known: readonly string[] }

/** A new password, with a hint at how good it is while it is typed. */
export function PasswordField({ error, known }: PasswordFieldProps) {
  const [password, setPassword] = useState("")
  const words = WORDS[passwordStrength(password, known)]
  return (
    <div>
      <TextField
        name="password"
        type="password"
        label="Password"
        hint="At least 8 characters. If you have a Plaza account with this address, use its password."
        autoComplete="new-password"
        error={error}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="mt-2 min-h-8">
        {password !== "" && (
          <div className="h-1.5 overflow-hidden rounded-full bg-sunken" aria-hidden>
            <div className={`h-full rounded-full ${words.style}`} />
          </div>
        )}
        <p role="status" className="mt-1 text-sm text-muted">
          {password === "" ? "" : words.text}
        </p>
      </div>
    </div>
  )
}
