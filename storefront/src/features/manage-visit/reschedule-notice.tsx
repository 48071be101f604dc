import { formatDayAndTime } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
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
  const times = outcome.alternatives
  return (
    <Notice tone="warning" live title="Somebody was a moment faster">
      <p>
        Your visit stands as it was.{" "}
        {times.length > 0 ? "These times are near. One tap moves it there:" : "Please pick another time."}
      </p>
      {times.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {times.map((time) => (
            <li key={time}>
              <Button
                variant="secondary"
                size="small"
                pending={step.pending && step.asked === time}
                onClick={() => step.moveTo(time)}
              >
                {formatDayAndTime(time, timeZone)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
