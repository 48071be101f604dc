import { NearbyTimes } from "@/features/booking/nearby-times"
import { Notice } from "@/ui/notice"
import type { RescheduleOutcome } from "./reschedule-outcome"
import type { RescheduleStep } from "./use-reschedule"

type RescheduleNoticeProps = { outcome: RescheduleOutcome; step: RescheduleStep; timeZone: string }

/** Why the visit was not moved, with the nearest way on. */
export function RescheduleNotice({ outcome, step, timeZone }: RescheduleNoticeProps) {
  if (outcome.outcome === "failed") {
    return (
      <Notice tone="danger" live title="Your visit stands as it was">
        {outcome.message}
      </Notice>
    )
  }
  return (
    <NearbyTimes
      times={outcome.alternatives}
      timeZone={timeZone}
      offer="Your visit stands as it was. These times are near. One tap moves it there:"
      nothing="Your visit stands as it was. Please pick another time."
      asking={step.pending ? step.asked : null}
      onChoose={step.moveTo}
    />
  )
}
