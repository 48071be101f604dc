import { XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { MoreMenu } from "./more-menu"
import { ReasonPrompt, type Codes, type Reason } from "./reason-prompt"
import { useAct } from "./use-act"

type Props = {
  /** i18n keys of the steps: `<texts>.steps.<step>.{label,title,description,done}` */
  texts: string
  name: string
  steps: readonly string[]
  /** those that are asked about first, with a reason */
  withReason: readonly string[]
  isReasonRequired?: boolean
  /** coded reasons to choose from, besides words */
  codes?: Codes
  /** how many stand as buttons; the rest is in a menu */
  buttons?: number
  run: (step: string, reason: Reason) => Promise<unknown>
}

/** What may be done next with something that has a status. */
export function StatusSteps({
  texts,
  name,
  steps,
  withReason,
  isReasonRequired = true,
  codes,
  buttons = 2,
  run,
}: Props) {
  const { t } = useTranslation()
  const act = useAct()
  const [asked, setAsked] = useState<string | null>(null)
  const [running, setRunning] = useState<string | null>(null)

  const take = async (step: string, reason: Reason = {}) => {
    setRunning(step)
    const isDone = await act({
      run: () => run(step, reason),
      done: t(`${texts}.steps.${step}.done`, { name }),
    })
    setRunning(null)
    if (isDone) setAsked(null)
  }

  const start = (step: string) => (withReason.includes(step) ? setAsked(step) : void take(step))

  return (
    <>
      {steps.slice(0, buttons).map((step, index) => (
        <Button
          key={step}
          size="small"
          variant={index === 0 && !withReason.includes(step) ? "primary" : "secondary"}
          isLoading={running === step && asked === null}
          disabled={running !== null}
          onClick={() => start(step)}
        >
          {t(`${texts}.steps.${step}.label`)}
        </Button>
      ))}
      {steps.length > buttons && (
        <MoreMenu
          of={name}
          groups={[
            {
              actions: steps.slice(buttons).map((step) => ({
                icon: <XCircle />,
                label: t(`${texts}.steps.${step}.label`),
                onClick: () => start(step),
              })),
            },
          ]}
        />
      )}
      {asked && (
        <ReasonPrompt
          title={t(`${texts}.steps.${asked}.title`, { name })}
          description={t(`${texts}.steps.${asked}.description`, { name })}
          confirm={t(`${texts}.steps.${asked}.label`)}
          required={isReasonRequired}
          destructive={asked !== "approve"}
          codes={codes}
          onCancel={() => setAsked(null)}
          onConfirm={(reason) => take(asked, reason)}
        />
      )}
    </>
  )
}
