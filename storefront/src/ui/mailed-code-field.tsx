import { TextField } from "./text-field"

/** Six digits that came by mail. */
export function MailedCodeField({ error }: { error?: string }) {
  return (
    <TextField
      name="code"
      label="Code"
      hint="Six digits, valid for 15 minutes."
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={9}
      error={error}
    />
  )
}
