"use client"

import { IntoView } from "@/ui/into-view"
import type { BookingOffer } from "./booking-offer"
import { BookingSteps } from "./booking-steps"
import { BookingSummary } from "./booking-summary"
import { HoldBar } from "./hold-bar"
import { HoldOutcomeNotice } from "./hold-outcome-notice"
import { PartyStep } from "./party-step"
import { PersonChoices } from "./person-choices"
import { ServiceStep } from "./service-step"
import { TimeStep } from "./time-step"
import { useBookingChoice } from "./use-booking-choice"
import { useHold } from "./use-hold"

/** Services, people and time on one page, with the visit as it stands beside them. */
export function BookingPicker({ offer }: { offer: BookingOffer }) {
  const choice = useBookingChoice(offer)
  const hold = useHold(offer, choice)
  const capacity = Math.min(...choice.parts.map(({ service }) => service.capacity))
  const { service } = choice.first
  const hasStaff = choice.parts.some((part) => part.service.team.length > 0)
  return (
    <>
      <BookingSteps
        current={choice.selection.slot ? "details" : "time"}
        here={hasStaff ? ["services", "staff", "time"] : ["services", "time"]}
      />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
        <div className="grid min-w-0 grid-cols-1 content-start gap-6">
          <ServiceStep offer={offer} choice={choice} />
          <PersonChoices choice={choice} />
          {capacity > 1 && (
            <PartyStep capacity={capacity} chosen={choice.partySize} onChoose={choice.chooseParty} />
          )}
          <TimeStep
            offer={{ venue: offer.venue, service, today: offer.today, lastDay: choice.lastDay }}
            choice={{ ...choice, withPerson: choice.parts.some(({ person }) => person !== null) }}
          />
        </div>
        <div className="contents lg:block">
          <div className="contents lg:sticky lg:top-6 lg:block">
            {hold.outcome && (
              <IntoView key={hold.asked}>
                <HoldOutcomeNotice hold={hold} outcome={hold.outcome} timeZone={offer.venue.time_zone} />
              </IntoView>
            )}
            <BookingSummary offer={offer} choice={choice} />
            <HoldBar offer={offer} choice={choice} hold={hold} />
          </div>
        </div>
      </div>
    </>
  )
}
