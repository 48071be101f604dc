import { XCircle } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { REASON_CODES } from "../../lib/booking/booking"
import { useCancelSession, type ClassSession } from "../../lib/service/class-sessions"
import { formatInstantShort } from "../../lib/time/format"
import { ReasonPrompt, type Reason } from "../page/reason-prompt"
import { useAct } from "../page/use-act"

/** Calls a session off, after asking why. */
export function CancelSession({ session }: { session: ClassSession }) {
  const { t } = useTranslation()
  const act = useAct()
  const [isAsking, setAsking] = useState(false)
  const { mutateAsync } = useCancelSession(session.id)
  const name = formatInstantShort(session.starts_at, session.time_zone)

  const cancel = async (reason: Reason) => {
    const isDone = await act({
      run: () => mutateAsync(reason),
      done: t("plaza.classSessions.steps.cancel.done", { name }),
    })
    if (isDone) setAsking(false)
  }

  return (
    <>
      <IconButton
        size="small"
        variant="transparent"
        aria-label={`${t("plaza.classSessions.steps.cancel.label")}: ${name}`}
        onClick={() => setAsking(true)}
      >
        <XCircle className="text-ui-fg-muted" />
      </IconButton>
      {isAsking && (
        <ReasonPrompt
          title={t("plaza.classSessions.steps.cancel.title", { name })}
          description={t("plaza.classSessions.steps.cancel.description")}
          confirm={t("plaza.classSessions.steps.cancel.label")}
          required={false}
          codes={{ values: REASON_CODES, texts: "plaza.bookings.reasons" }}
          onCancel={() => setAsking(false)}
          onConfirm={cancel}
        />
      )}
    </>
  )
}
