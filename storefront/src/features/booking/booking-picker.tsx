"use client"

import { IntoView } from "@/ui/into-view"
import type { BookingOffer } from "./booking-offer"
import { BookingSummary } from "./booking-summary"
import { HoldBar } from "./hold-bar"
import { HoldOutcomeNotice } from "./hold-outcome-notice"
import { OptionStep } from "./option-step"
import { PartyStep } from "./party-step"
import { StaffStep } from "./staff-step"
import { TimeStep } from "./time-step"
import { useBookingChoice } from "./use-booking-choice"
import { useHold } from "./use-hold"

/** Option, person and time on one page, with the visit as it stands beside them. */
export function BookingPicker({ offer }: { offer: BookingOffer }) {
  const choice = useBookingChoice(offer)
  const hold = useHold(offer, choice)
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
      <div className="grid min-w-0 grid-cols-1 content-start gap-6">
        <OptionStep
          options={choice.options}
          currency={offer.venue.currency_code}
          chosen={choice.option?.id ?? ""}
          onChoose={choice.chooseOption}
        />
        {offer.team.length > 0 && (
          <StaffStep team={offer.team} chosen={choice.staffId} onChoose={choice.chooseStaff} />
        )}
        {offer.service.capacity > 1 && (
          <PartyStep
            capacity={offer.service.capacity}
            chosen={choice.partySize}
            onChoose={choice.chooseParty}
          />
        )}
        <TimeStep offer={offer} choice={choice} />
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
  )
}
