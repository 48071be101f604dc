import { Button, FocusModal, Heading, Hint, Input, Label, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"

import { confirmSignIn } from "../../lib/sign-in/sign-in"
import { CodeInput } from "./code-input"
import { refusalOf } from "./refusal-of"

type Props = { withCodes: boolean; onDone: (isConfirmed: boolean) => void }

/** Asks who is at the screen to prove that it is the user. */
export function ConfirmPrompt({ withCodes, onDone }: Props) {
  const { t } = useTranslation()
  const [byCode, setByCode] = useState(withCodes)
  const [proof, setProof] = useState("")
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    try {
      await confirmSignIn(byCode ? { method: "totp", code: proof } : { password: proof })
      onDone(true)
    } catch (error) {
      setRefusal(refusalOf(error, t))
      setProof("")
      setBusy(false)
    }
  }
  const change = () => {
    setByCode(!byCode)
    setProof("")
    setRefusal(null)
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && onDone(false)}>
      <FocusModal.Content className="inset-auto left-1/2 top-1/2 max-h-[calc(100vh-32px)] w-[calc(100vw-32px)] max-w-[440px] -translate-x-1/2 -translate-y-1/2">
        <form onSubmit={submit} className="flex flex-col gap-y-4 overflow-y-auto p-6">
          <div>
            <FocusModal.Title asChild>
              <Heading>{t("plaza.security.confirm.title")}</Heading>
            </FocusModal.Title>
            <FocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle">
                {t(byCode ? "plaza.security.confirm.codeHint" : "plaza.security.confirm.passwordHint")}
              </Text>
            </FocusModal.Description>
          </div>
          {byCode ? (
            <CodeInput value={proof} onChange={setProof} error={refusal} />
          ) : (
            <div className="flex flex-col gap-y-2">
              <Label htmlFor="confirm-password" size="small" weight="plus">
                {t("plaza.security.confirm.password")}
              </Label>
              <Input
                id="confirm-password"
                type="password"
                autoComplete="current-password"
                autoFocus
                value={proof}
                onChange={(event) => setProof(event.target.value)}
                aria-invalid={refusal !== null}
                aria-describedby="confirm-refusal"
              />
              <div id="confirm-refusal" role="alert">
                {refusal && <Hint variant="error">{refusal}</Hint>}
              </div>
            </div>
          )}
          <div className="flex flex-wrap items-center justify-end gap-2">
            {withCodes && (
              <Button type="button" size="small" variant="transparent" onClick={change}>
                {t(byCode ? "plaza.security.confirm.usePassword" : "plaza.security.confirm.useCode")}
              </Button>
            )}
            <Button type="button" size="small" variant="secondary" onClick={() => onDone(false)}>
              {t("actions.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={isBusy} disabled={proof.length === 0}>
              {t("actions.confirm")}
            </Button>
          </div>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}
