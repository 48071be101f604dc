import { useTranslations } from "#languages"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { OpeningHours } from "./opening-hours"
import { OpeningState } from "./opening-state"

const CONTACT_STYLE = "inline-flex min-h-8 items-center gap-2.5 underline-offset-4"

/** Hours, address and ways to reach the venue, beside its services. */
export function VenueAside({ venue, madeAt }: { venue: Venue; madeAt: Date }) {
  const t = useTranslations("venue")
  return (
    <Card className="grid gap-5 lg:sticky lg:top-6">
      {venue.services.length > 0 && (
        <ButtonLink href={`/venues/${venue.handle}/book`} size="large" className="w-full">
          {t("bookAVisit")}
        </ButtonLink>
      )}
      <OpeningState hours={venue.opening_hours} timeZone={venue.time_zone} />
      <section aria-labelledby="hours">
        <Heading level={2} size="small" id="hours" className="mb-1">
          {t("openingHours")}
        </Heading>
        <OpeningHours hours={venue.opening_hours} timeZone={venue.time_zone} madeAt={madeAt.toISOString()} />
      </section>
      <section aria-labelledby="where">
        <Heading level={2} size="small" id="where" className="mb-1">
          {t("where")}
        </Heading>
        <address className="grid text-[0.95rem] not-italic">
          <a href="#map" className={`${CONTACT_STYLE} hover:underline`}>
            <Icon name="pin" className="size-4 shrink-0 text-muted" />
            <bdi>{[venue.address_1, venue.city].filter(Boolean).join(", ")}</bdi>
          </a>
          {venue.phone && (
            <a href={`tel:${venue.phone.replaceAll(" ", "")}`} className={`${CONTACT_STYLE} hover:underline`}>
              <Icon name="phone" className="size-4 shrink-0 text-muted" />
              <bdi>{venue.phone}</bdi>
            </a>
          )}
          {venue.email && (
            <a href={`mailto:${venue.email}`} className={`${CONTACT_STYLE} break-all hover:underline`}>
              <Icon name="mail" className="size-4 shrink-0 text-muted" />
              <bdi>{venue.email}</bdi>
            </a>
          )}
        </address>
      </section>
    </Card>
  )
}
