import { categoryName } from "@/features/venues/category-name"
import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { Rating } from "@/ui/rating"
import { VendorLink } from "@/features/vendor/vendor-link"
import { OpeningState } from "./opening-state"

/** The venue's name with what one wants to know first: stars, place, kind. */
export function VenueHeading({ venue }: { venue: Venue }) {
  const t = useTranslations("venue")
  const categories = useTranslations("categories")
  return (
    <header className="mb-6">
      <nav aria-label={t("breadcrumb")} className="mb-3 text-sm text-muted">
        <ol className="flex flex-wrap items-center gap-x-2">
          <li>
            <Link href="/venues" className="inline-flex min-h-8 items-center hover:underline">
              {t("venues")}
            </Link>
          </li>
          {venue.city && (
            <li className="flex items-center gap-2">
              <span aria-hidden>/</span>
              <Link
                href={`/venues?city=${encodeURIComponent(venue.city)}`}
                className="inline-flex min-h-8 items-center hover:underline"
              >
                {venue.city}
              </Link>
            </li>
          )}
        </ol>
      </nav>
      <Heading level={1}>{venue.name}</Heading>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-muted">
        <VendorLink vendor={venue.vendor} />
        <Rating average={venue.rating_average} count={venue.rating_count} />
        <span className="inline-flex items-center gap-1.5">
          <Icon name="pin" className="size-4" />
          <bdi>{[venue.address_1, venue.city].filter(Boolean).join(", ")}</bdi>
        </span>
        <div className="lg:hidden">
          <OpeningState hours={venue.opening_hours} timeZone={venue.time_zone} />
        </div>
        <span>{venue.categories.map((category) => categoryName(categories, category)).join(", ")}</span>
      </div>
    </header>
  )
}
