import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

type Props = { value: string; onChange: (code: string) => void; error: string | null }

/** The six digits that an authenticator app shows; typed, pasted or filled in by the browser. */
export function CodeInput({ value, onChange, error }: Props) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("plaza.security.code")}
      </Label>
      <Input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, "").slice(0, 6))}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        placeholder="000000"
        aria-invalid={error !== null}
        aria-describedby={`${id}-error`}
        className="font-mono tracking-widest"
      />
      <div id={`${id}-error`} role="alert">
        {error && <Hint variant="error">{error}</Hint>}
      </div>
    </div>
  )
}
