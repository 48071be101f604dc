import { describeDeposit, describePolicy, describePolicyFor } from "@/lib/format/policy"
import { formatLongDay, formatTimeSpan, formatZone } from "@/lib/format/zone-time"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import type { BookingOffer } from "./booking-offer"
import { durationBeside } from "./describe-option"
import { OptionPrice } from "./option-price"
import type { BookingChoice } from "./use-booking-choice"
import { YourClock } from "./your-clock"

type BookingSummaryProps = { offer: BookingOffer; choice: BookingChoice }

/** The visit as it stands: what, with whom, when, for how much, and the rules, before anything is held. */
export function BookingSummary({ offer, choice }: BookingSummaryProps) {
  const { venue, service } = offer
  const { option, selection, partySize } = choice
  // A class sells places; a private party pays for the visit.
  const places = service.kind === "class" ? partySize : 1
  const slot = selection.slot
  const person = offer.team.find((member) => member.id === choice.staffId)
  const policy = slot
    ? describePolicyFor(service.cancellation_policy, slot.starts_at, venue.time_zone, new Date(offer.now))
    : describePolicy(service.cancellation_policy)
  return (
    <Card>
      <p className="text-sm text-muted">{venue.name}</p>
      <Heading level={2} size="small" className="mt-0.5">
        {service.title}
      </Heading>
      {option && (
        <p className="mt-1 flex justify-between gap-4">
          <span className="text-muted">
            {[option.title, durationBeside(option)].filter(Boolean).join(", ")}
          </span>
          <OptionPrice option={option} currency={venue.currency_code} people={places} />
        </p>
      )}
      <dl className="mt-4 grid gap-3 border-t border-line pt-4 text-[0.95rem]">
        {offer.team.length > 0 && (
          <div>
            <dt className="text-sm text-muted">With</dt>
            <dd className="font-semibold">{person?.name ?? "Anyone"}</dd>
          </div>
        )}
        {service.capacity > 1 && (
          <div>
            <dt className="text-sm text-muted">For</dt>
            <dd className="font-semibold">{partySize === 1 ? "1 person" : `${partySize} people`}</dd>
          </div>
        )}
        <div>
          <dt className="text-sm text-muted">When</dt>
          <dd className="font-semibold">
            {slot ? (
              <>
                {formatLongDay(slot.starts_at, venue.time_zone)}
                <br />
                {formatTimeSpan(slot.starts_at, slot.ends_at, venue.time_zone)}
                <span className="block text-sm font-normal text-muted">
                  {formatZone(slot.starts_at, venue.time_zone)}
                </span>
                <span className="font-normal">
                  <YourClock instant={slot.starts_at} timeZone={venue.time_zone} />
                </span>
              </>
            ) : (
              <span className="font-normal text-muted">Choose a time</span>
            )}
          </dd>
        </div>
      </dl>
      <ul className="mt-4 grid gap-1 border-t border-line pt-4 text-sm text-muted">
        {service.approval === "manual" && <li>The venue confirms your request before it is booked.</li>}
        <li>{describeDeposit(service.deposit, venue.currency_code)}</li>
        {policy.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  )
}
