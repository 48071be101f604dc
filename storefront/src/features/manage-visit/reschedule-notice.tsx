import { useTranslations } from "#languages"
import { NearbyTimes } from "@/features/booking/nearby-times"
import { Notice } from "@/ui/notice"
import type { RescheduleOutcome } from "./reschedule-outcome"
import type { RescheduleStep } from "./use-reschedule"

type RescheduleNoticeProps = { outcome: RescheduleOutcome; step: RescheduleStep; timeZone: string }

/** Why the visit was not moved, with the nearest way on. */
export function RescheduleNotice({ outcome, step, timeZone }: RescheduleNoticeProps) {
  const t = useTranslations("manageVisit")
  if (outcome.outcome === "failed") {
    return (
      <Notice tone="danger" live title={t("notMoved")}>
        {outcome.message}
      </Notice>
    )
  }
  return (
    <NearbyTimes
      times={outcome.alternatives}
      timeZone={timeZone}
      offer={t("notMovedNearby")}
      nothing={t("notMovedNothingNear")}
      asking={step.pending ? step.asked : null}
      onChoose={step.moveTo}
    />
  )
}
