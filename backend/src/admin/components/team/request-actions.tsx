import { Button, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { hasCode } from "../../lib/api/error"
import { useDecide, type TimeOffRequest } from "../../lib/team/requests"
import { formatAbsence } from "../../lib/time/format"
import { useMayDecideAbout } from "../../lib/workspace/may"
import type { Reason } from "../page/reason-prompt"
import { StatusSteps } from "../page/status-steps"
import { useAct } from "../page/use-act"

type Props = { request: TimeOffRequest; isOwn: boolean }

const STEPS = ["approve", "decline"] as const

/** What can be done with an open request: approved or declined with a note, or withdrawn by who asked. */
export function RequestActions({ request, isOwn }: Props) {
  const mayDecide = useMayDecideAbout(request.staff.id)
  if (request.status !== "open") return null
  if (isOwn) return <Withdraw request={request} />
  return mayDecide ? <Decide request={request} /> : null
}

function Decide({ request }: { request: TimeOffRequest }) {
  const { t } = useTranslation()
  const prompt = usePrompt()
  const { mutateAsync } = useDecide(request.id)
  const span = formatAbsence(request.starts_at, request.ends_at, request.venue.time_zone)

  const decide = async (step: string, { reason: note }: Reason) => {
    if (step !== "approve") return mutateAsync({ step: "decline", note })
    try {
      return await mutateAsync({ step, note })
    } catch (error) {
      if (!hasCode(error, "bookings_affected")) throw error
      const isForced = await prompt({
        title: t("plaza.timeOff.affected.title"),
        description: t("plaza.timeOff.affected.description"),
        confirmText: t("plaza.timeOffRequests.force"),
        cancelText: t("actions.cancel"),
        variant: "confirmation",
      })
      if (!isForced) throw new Error(t("plaza.timeOffRequests.stillOpen"))
      return mutateAsync({ step, note, force: true })
    }
  }

  return (
    <div className="flex items-center gap-x-2 p-1">
      <StatusSteps
        texts="plaza.timeOffRequests"
        name={`${request.staff.name}, ${span}`}
        steps={STEPS}
        withReason={STEPS}
        isReasonRequired={false}
        run={decide}
      />
    </div>
  )
}

function Withdraw({ request }: { request: TimeOffRequest }) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync } = useDecide(request.id)
  const text = (key: string) => t(`plaza.timeOffRequests.steps.withdraw.${key}`)
  return (
    <Button
      size="small"
      variant="secondary"
      className="m-1"
      onClick={() =>
        act({
          run: () => mutateAsync({ step: "withdraw" }),
          done: text("done"),
          ask: { title: text("title"), description: text("description"), confirm: text("label") },
        })
      }
    >
      {text("label")}
    </Button>
  )
}
