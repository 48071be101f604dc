import { useTranslations } from "#languages"
import { formatLongDay, formatTimeSpan, formatZone } from "@/lib/format/zone-time"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import type { BookingOffer } from "./booking-offer"
import { SummaryParts } from "./summary-parts"
import type { BookingChoice } from "./use-booking-choice"
import { visitTerms } from "./visit-terms"
import { YourClock } from "./your-clock"

type BookingSummaryProps = { offer: BookingOffer; choice: BookingChoice }

/** The visit as it stands: what, with whom, when, for how much, and the rules, before anything is held. */
export function BookingSummary({ offer, choice }: BookingSummaryProps) {
  const t = useTranslations("booking")
  const policy = useTranslations("policy")
  const { venue } = offer
  const { parts, selection, partySize } = choice
  const { service, person } = choice.first
  const slot = selection.slot
  const services = parts.map((part) => part.service)
  return (
    <Card>
      <p className="text-sm text-muted">{venue.name}</p>
      <Heading level={2} size="small" className="mt-0.5">
        {parts.length === 1 ? service.title : t("serviceCount", { count: parts.length })}
      </Heading>
      <SummaryParts
        parts={parts}
        currency={venue.currency_code}
        places={service.kind === "class" ? partySize : 1}
      />
      <dl className="mt-4 grid gap-3 border-t border-line pt-4 text-[0.95rem]">
        {parts.length === 1 && service.team.length > 0 && (
          <div>
            <dt className="text-sm text-muted">{t("with")}</dt>
            <dd className="font-semibold">{person ?? t("anyone")}</dd>
          </div>
        )}
        {services.every(({ capacity }) => capacity > 1) && (
          <div>
            <dt className="text-sm text-muted">{t("for")}</dt>
            <dd className="font-semibold">{t("partySize", { partySize })}</dd>
          </div>
        )}
        <div>
          <dt className="text-sm text-muted">{t("when")}</dt>
          <dd className="font-semibold">
            {slot ? (
              <>
                {formatLongDay(t.locale, slot.starts_at, venue.time_zone)}
                <br />
                {formatTimeSpan(t.locale, slot.starts_at, slot.ends_at, venue.time_zone)}
                <span className="block text-sm font-normal text-muted">
                  {formatZone(t.locale, slot.starts_at, venue.time_zone)}
                </span>
                <span className="font-normal">
                  <YourClock instant={slot.starts_at} timeZone={venue.time_zone} />
                </span>
              </>
            ) : (
              <span className="font-normal text-muted">{t("chooseATime")}</span>
            )}
          </dd>
        </div>
      </dl>
      <div className="mt-4 grid gap-3 border-t border-line pt-4 text-sm text-muted">
        {visitTerms(policy, services, offer, slot?.starts_at ?? null).map(({ title, sentences }) => (
          <div key={sentences.join(" ")}>
            {title && <p className="font-semibold">{title}</p>}
            <ul className="grid gap-1">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  )
}
