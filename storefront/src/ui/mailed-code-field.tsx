import { useTranslations } from "#languages"
import { TextField } from "./text-field"

/** Six digits that came by mail. */
export function MailedCodeField({ error }: { error?: string }) {
  const t = useTranslations("ui")
  return (
    <TextField
      name="code"
      label={t("code")}
      hint={t("mailedCodeHint")}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={9}
      error={error}
    />
  )
}
