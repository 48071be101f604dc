import { YourClock } from "@/features/booking/your-clock"
import { formatDayAndTime, formatLongDay, formatTimeSpan, formatZone } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import type { RescheduleOffer } from "./reschedule-offer"
import type { RescheduleStep } from "./use-reschedule"

/** The old and the new time side by side, and the button that moves the visit; within reach on a phone. */
export function MoveSummary({ offer, step }: { offer: RescheduleOffer; step: RescheduleStep }) {
  const { time_zone, name } = offer.venue
  const { slot } = step.choice.selection
  const isOwnTime =
    slot !== null && Date.parse(slot.starts_at) === Date.parse(offer.starts_at) && !step.anyone
  return (
    <>
      <Card>
        <p className="text-sm text-muted">{name}</p>
        <Heading level={2} size="small" className="mt-0.5">
          {offer.title}
        </Heading>
        <dl className="mt-4 grid gap-3 border-t border-line pt-4 text-[0.95rem]">
          <div>
            <dt className="text-sm text-muted">Until now</dt>
            <dd>
              {formatLongDay(offer.starts_at, time_zone)}
              <br />
              {formatTimeSpan(offer.starts_at, offer.ends_at, time_zone)}
            </dd>
          </div>
          <div>
            <dt className="text-sm text-muted">New time</dt>
            <dd className="font-semibold">
              {slot ? (
                <>
                  {formatLongDay(slot.starts_at, time_zone)}
                  <br />
                  {formatTimeSpan(slot.starts_at, slot.ends_at, time_zone)}
                  <span className="block text-sm font-normal text-muted">
                    {formatZone(slot.starts_at, time_zone)}
                  </span>
                  <span className="font-normal">
                    <YourClock instant={slot.starts_at} timeZone={time_zone} />
                  </span>
                </>
              ) : (
                <span className="font-normal text-muted">Choose a time</span>
              )}
            </dd>
          </div>
        </dl>
        <p className="mt-4 border-t border-line pt-4 text-sm text-muted">
          {isOwnTime
            ? "This is the time you have; choose another one."
            : "The price and the terms stay as they were booked."}
        </p>
      </Card>
      <div className="sticky bottom-0 z-10 -mx-4 flex items-center gap-4 border-t border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:mt-4 lg:block lg:border-0 lg:bg-transparent lg:p-0">
        <p className="min-w-0 flex-1 text-sm lg:hidden">
          {slot ? (
            <span className="font-semibold">{formatDayAndTime(slot.starts_at, time_zone)}</span>
          ) : (
            "Choose a time"
          )}
        </p>
        <Button
          size="large"
          className="lg:w-full"
          disabled={!slot || isOwnTime}
          pending={step.pending}
          onClick={() => slot && step.moveTo(slot.starts_at)}
        >
          {step.pending ? "Moving it…" : "Move to this time"}
        </Button>
      </div>
    </>
  )
}
