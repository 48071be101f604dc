import { categoryName } from "./category-name"
import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { formatKilometres } from "@/lib/format/kilometres"
import { formatMoney } from "@/lib/format/money"
import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { Heading } from "@/ui/heading"
import { PendingVeil } from "@/ui/pending-veil"
import { PictureFrame } from "@/ui/picture-frame"
import { Rating } from "@/ui/rating"

type VenueCardProps = { venue: VenueSummary; preload?: boolean; headingLevel?: 2 | 3 }

const SIZES = "(min-width: 1280px) 20rem, (min-width: 1024px) 30vw, (min-width: 640px) 46vw, 92vw"

/** A venue in a grid. The whole card is the link; its heading is the link's name. */
export function VenueCard({ venue, preload = false, headingLevel = 2 }: VenueCardProps) {
  const t = useTranslations("venues")
  const categories = useTranslations("categories")
  const [picture] = venue.images
  return (
    <article className="group relative">
      <PictureFrame
        url={picture?.url}
        variants={picture?.variants}
        alt={picture?.alt ?? ""}
        fallback={venue.name}
        sizes={SIZES}
        preload={preload}
        className="aspect-4/3 rounded-2xl [&_img]:transition-transform [&_img]:duration-500 group-hover:[&_img]:scale-[1.03]"
      />
      <div className="mt-3 flex items-start justify-between gap-3">
        <Heading level={headingLevel} size="small">
          <Link
            href={`/venues/${venue.handle}`}
            className="rounded-sm before:absolute before:inset-0 group-hover:underline"
          >
            {venue.name}
            <PendingVeil />
          </Link>
        </Heading>
        <Rating average={venue.rating_average} count={venue.rating_count} />
      </div>
      <p className="text-[0.95rem] text-muted">
        {[
          venue.categories.map((category) => categoryName(categories, category)).join(", "),
          venue.city,
          venue.distance_km === null ? null : formatKilometres(t.locale, venue.distance_km),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {venue.price_from !== null && (
        <p className="mt-0.5 text-[0.95rem]">
          {t.rich("fromMoney", {
            money: formatMoney(t.locale, venue.price_from, venue.currency_code),
            span: (words) => <span className="font-semibold">{words}</span>,
          })}
        </p>
      )}
    </article>
  )
}
