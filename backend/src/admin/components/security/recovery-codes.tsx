import { Alert, Button, Checkbox, Copy, Heading, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

type Props = { codes: string[]; onKept: () => void }

/** The recovery codes, told this once; they go away when the user says that they are kept. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { t } = useTranslation()
  const [isKept, setKept] = useState(false)
  const text = codes.join("\n")

  return (
    <div className="flex flex-col gap-y-6">
      <div>
        <Heading>{t("plaza.security.recovery.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.security.recovery.hint")}
        </Text>
      </div>
      <Alert variant="warning">{t("plaza.security.recovery.once")}</Alert>
      <ul className="bg-ui-bg-subtle shadow-borders-base grid grid-cols-1 gap-2 rounded-md p-4 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code className="txt-compact-small font-mono">{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Copy content={text} asChild>
          <Button size="small" variant="secondary">
            {t("actions.copy")}
          </Button>
        </Copy>
        <Button size="small" variant="secondary" asChild>
          <a
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
            download="plaza-recovery-codes.txt"
          >
            {t("actions.download")}
          </a>
        </Button>
      </div>
      <div className="flex items-center gap-x-2">
        <Checkbox id="codes-kept" checked={isKept} onCheckedChange={(checked) => setKept(checked === true)} />
        <Label htmlFor="codes-kept" size="small">
          {t("plaza.security.recovery.kept")}
        </Label>
      </div>
      <div className="flex justify-end">
        <Button size="small" disabled={!isKept} onClick={onKept}>
          {t("plaza.security.recovery.done")}
        </Button>
      </div>
    </div>
  )
}
