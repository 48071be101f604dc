import { Button, Copy, FocusModal, Heading, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"

import { makeRecoveryCodes, verifyEnrolment, type Enrolment } from "../../lib/sign-in/two-step"
import { CodeInput } from "./code-input"
import { QrCode } from "./qr-code"
import { refusalOf } from "./refusal-of"

type Props = { enrolment: Enrolment; onEnrolled: (recoveryCodes: string[]) => void }

/** The secret as a QR code and as text, and the first code of the app, which turns it on. */
export function EnrolForm({ enrolment: { factor_id, secret, otpauth_url }, onEnrolled }: Props) {
  const { t } = useTranslation()
  const [code, setCode] = useState("")
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isOn, setOn] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setRefusal(null)
    try {
      if (!isOn) await verifyEnrolment(factor_id, code)
      setOn(true)
      onEnrolled(await makeRecoveryCodes())
    } catch (error) {
      setRefusal(refusalOf(error, t))
      setBusy(false)
    }
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-y-6">
      <div>
        <Heading>{t("plaza.security.enrol.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.security.enrol.hint")}
        </Text>
      </div>
      <ol className="txt-small text-ui-fg-base flex list-decimal flex-col gap-y-4 ps-5">
        <li>
          {t("plaza.security.enrol.scan")}
          <div className="mt-3 flex flex-col items-start gap-3">
            <QrCode value={otpauth_url} />
            <div className="bg-ui-bg-subtle shadow-borders-base flex w-full items-start gap-x-2 rounded-md p-3">
              <code
                className="txt-compact-small min-w-0 flex-1 break-all font-mono"
                aria-label={t("plaza.security.enrol.secret")}
              >
                {secret.replace(/(.{4})(?=.)/g, "$1 ")}
              </code>
              <Copy content={secret} aria-label={t("plaza.security.enrol.copySecret")} />
            </div>
          </div>
        </li>
        <li>
          {t("plaza.security.enrol.type")}
          <div className="mt-3">
            <CodeInput value={code} onChange={setCode} error={refusal} />
          </div>
        </li>
      </ol>
      <div className="flex justify-end gap-x-2">
        <FocusModal.Close asChild>
          <Button type="button" size="small" variant="secondary">
            {t("actions.cancel")}
          </Button>
        </FocusModal.Close>
        <Button type="submit" size="small" isLoading={isBusy} disabled={!isOn && code.length !== 6}>
          {t("plaza.security.enrol.turnOn")}
        </Button>
      </div>
    </form>
  )
}
