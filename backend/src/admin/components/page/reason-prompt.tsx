import { Button, Label, Prompt, Select, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

/** Empty when nothing was said. */
export type Reason = { reason?: string; reason_code?: string }

/** Reasons to choose from; their texts are `<texts>.<value>`. */
export type Codes = { values: readonly string[]; texts: string }

type Props = {
  title: string
  description: string
  confirm: string
  required: boolean
  /** that something is refused or ended, not agreed to */
  destructive?: boolean
  codes?: Codes
  onCancel: () => void
  onConfirm: (reason: Reason) => Promise<unknown>
}

/** Asks why before something is refused, suspended or cancelled, or what to say to an approval; those concerned read it. */
export function ReasonPrompt({
  title,
  description,
  confirm,
  required,
  destructive = true,
  codes,
  onCancel,
  onConfirm,
}: Props) {
  const { t } = useTranslation()
  const [code, setCode] = useState("")
  const [text, setText] = useState("")
  const [isRunning, setRunning] = useState(false)
  const reason = text.trim()

  const submit = async () => {
    setRunning(true)
    await onConfirm({ ...(reason ? { reason } : {}), ...(code ? { reason_code: code } : {}) })
    setRunning(false)
  }

  return (
    <Prompt open onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{description}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-6">
          <Label htmlFor="reason" size="small" weight="plus">
            {t("fields.reason")}
            {!required && (
              <Text as="span" size="small" className="text-ui-fg-muted ms-1">
                ({t("fields.optional")})
              </Text>
            )}
          </Label>
          {codes && (
            <Select value={code} onValueChange={setCode}>
              <Select.Trigger aria-label={t("fields.reason")}>
                <Select.Value placeholder={t("actions.select")} />
              </Select.Trigger>
              <Select.Content>
                {codes.values.map((value) => (
                  <Select.Item key={value} value={value}>
                    {t(`${codes.texts}.${value}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          )}
          <Textarea id="reason" rows={3} value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel disabled={isRunning}>{t("actions.cancel")}</Prompt.Cancel>
          <Button
            size="small"
            variant={destructive ? "danger" : "primary"}
            isLoading={isRunning}
            disabled={required && !reason}
            onClick={submit}
          >
            {confirm}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
