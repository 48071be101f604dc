import { SectionRow } from "@medusajs/dashboard/components"
import { ArrowPath, XCircle } from "@medusajs/icons"
import { Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { messageOf } from "../../lib/api/error"
import { Withdrawn } from "../../lib/forms/use-submit"
import type { SignIn } from "../../lib/sign-in/sign-in"
import { makeRecoveryCodes, startEnrolment, turnOff, type Enrolment } from "../../lib/sign-in/two-step"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { EnrolModal } from "./enrol-modal"
import { RecoveryModal } from "./recovery-modal"
import { useConfirmed } from "./use-confirmed"

type Props = { signIn: SignIn; email: string }

/** Whether a code is asked for at sign-in; sets it up, makes new recovery codes, turns it off. */
export function TwoStepSection({ signIn: { two_step }, email }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const act = useAct()
  const { factor_id, pending_factor_id, required } = two_step
  const { confirmed, prompt } = useConfirmed(factor_id !== null)
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)

  const attempt = async (run: () => Promise<void>) => {
    try {
      await confirmed(run)
    } catch (error) {
      if (!(error instanceof Withdrawn)) toast.error(messageOf(error))
    }
  }
  const enrol = () => attempt(async () => setEnrolment(await startEnrolment(email, pending_factor_id)))
  const renewCodes = () => attempt(async () => setCodes(await makeRecoveryCodes()))
  const disable = (factorId: string) =>
    act({
      run: () => confirmed(() => turnOff(factorId)).then(() => client.invalidateQueries()),
      done: t("plaza.security.twoStep.turnedOff"),
      ask: {
        title: t("plaza.security.twoStep.turnOff"),
        description: t(required ? "plaza.security.twoStep.offRequired" : "plaza.security.twoStep.offHint"),
        confirm: t("plaza.security.twoStep.turnOff"),
      },
    })
  // What was closed to them is open now: everything on the screen is asked for again.
  const finish = () => {
    setEnrolment(null)
    setCodes(null)
    void client.invalidateQueries()
  }

  return (
    <Section
      title={t("plaza.security.twoStep.title")}
      aside={
        <StatusBadge color={factor_id ? "green" : required ? "red" : "grey"}>
          {t(factor_id ? "plaza.security.twoStep.on" : "plaza.security.twoStep.off")}
        </StatusBadge>
      }
      actions={[
        {
          actions: factor_id
            ? [
                { icon: <ArrowPath />, label: t("plaza.security.recovery.renew"), onClick: renewCodes },
                {
                  icon: <XCircle />,
                  label: t("plaza.security.twoStep.turnOff"),
                  onClick: () => disable(factor_id),
                },
              ]
            : [],
        },
      ]}
    >
      <div className="flex flex-col items-start gap-y-4 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t(factor_id ? "plaza.security.twoStep.onHint" : "plaza.security.twoStep.hint")}
        </Text>
        {!factor_id && (
          <Button size="small" onClick={enrol}>
            {t("plaza.security.twoStep.setUp")}
          </Button>
        )}
      </div>
      {factor_id && (
        <SectionRow title={t("plaza.security.twoStep.method")} value={t("plaza.security.twoStep.app")} />
      )}
      {enrolment && <EnrolModal enrolment={enrolment} onClose={finish} />}
      {codes && <RecoveryModal codes={codes} onClose={finish} />}
      {prompt}
    </Section>
  )
}
