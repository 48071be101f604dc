"use client"

import { TimeStep } from "@/features/booking/time-step"
import { IntoView } from "@/ui/into-view"
import { MoveSummary } from "./move-summary"
import { PersonStep } from "./person-step"
import { RescheduleNotice } from "./reschedule-notice"
import type { RescheduleOffer } from "./reschedule-offer"
import { useReschedule } from "./use-reschedule"

/** The free times of a visit that is to move, with its old and new time beside them. */
export function ReschedulePicker({ offer }: { offer: RescheduleOffer }) {
  const step = useReschedule(offer)
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
      <div className="grid min-w-0 grid-cols-1 content-start gap-6">
        {offer.person !== null && (
          <PersonStep person={offer.person} anyone={step.anyone} onChoose={step.setAnyone} />
        )}
        <TimeStep offer={offer} choice={step.choice} />
      </div>
      <div className="contents lg:block">
        <div className="contents lg:sticky lg:top-6 lg:block">
          {step.outcome && (
            <IntoView key={step.asked}>
              <RescheduleNotice outcome={step.outcome} step={step} timeZone={offer.venue.time_zone} />
            </IntoView>
          )}
          <MoveSummary offer={offer} step={step} />
        </div>
      </div>
    </div>
  )
}
