import { Button, Label, Prompt, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

type Props = {
  open: boolean
  title: string
  description: string
  confirm: string
  required: boolean
  onCancel: () => void
  onConfirm: (reason: string) => Promise<unknown>
}

/** Asks why before something is refused, suspended or cancelled; those concerned read the reason. */
export function ReasonPrompt({ open, title, description, confirm, required, onCancel, onConfirm }: Props) {
  const { t } = useTranslation()
  const [reason, setReason] = useState("")
  const [isRunning, setRunning] = useState(false)

  const submit = async () => {
    setRunning(true)
    await onConfirm(reason.trim()).finally(() => setRunning(false))
    setReason("")
  }

  return (
    <Prompt open={open} onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{description}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-6">
          <Label htmlFor="reason" size="small" weight="plus">
            {t("fields.reason")}
          </Label>
          <Textarea id="reason" rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel disabled={isRunning}>{t("actions.cancel")}</Prompt.Cancel>
          <Button
            size="small"
            variant="danger"
            isLoading={isRunning}
            disabled={required && !reason.trim()}
            onClick={submit}
          >
            {confirm}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
