import { useTranslations } from "#languages"
import { OpeningState } from "@/features/venue/opening-state"
import { describePrice } from "@/features/venue/price-span"
import { formatDurationRange } from "@/lib/format/duration"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { TextLink } from "@/ui/text-link"
import { bookingHref } from "./booking-href"

/** What it costs and how long it takes, the way to its free times, and where one goes for it. */
export function ServiceAside({ service, venue }: { service: Service; venue: Venue }) {
  const t = useTranslations("service")
  const words = useTranslations("venue")
  const price = describePrice(words, service, venue.currency_code)
  const durations = service.variants.map(({ duration_minutes }) => duration_minutes)
  const address = [venue.address_1, venue.city].filter(Boolean).join(", ")
  return (
    <Card className="grid gap-4 lg:sticky lg:top-6">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        {price && <span className="font-display text-2xl font-bold">{price}</span>}
        {durations.length > 0 && (
          <span className="text-muted">{formatDurationRange(t.locale, durations)}</span>
        )}
      </p>
      {service.paused || price === null ? (
        <p className="text-muted">{words("notBookableNow")}</p>
      ) : (
        <ButtonLink href={bookingHref(venue, service)} size="large" className="w-full">
          {service.kind === "class" ? t("chooseSession") : t("chooseTime")}
        </ButtonLink>
      )}
      <OpeningState hours={venue.opening_hours} timeZone={venue.time_zone} />
      <p className="flex items-start gap-2.5 text-[0.95rem]">
        <Icon name="pin" className="mt-1 size-4 shrink-0 text-muted" />
        <span>
          <span className="block">
            <bdi>{venue.name}</bdi>
          </span>
          {address && (
            <span className="block text-muted">
              <bdi>{address}</bdi>
            </span>
          )}
        </span>
      </p>
      <p className="text-[0.95rem]">
        <TextLink href={`/venues/${venue.handle}`}>{t("aboutVenue", { venue: venue.name })}</TextLink>
      </p>
    </Card>
  )
}
