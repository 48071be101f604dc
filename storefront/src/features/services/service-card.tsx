import { useTranslations } from "#languages"
import { describePrice } from "@/features/venue/price-span"
import { formatDurationRange } from "@/lib/format/duration"
import { formatKilometres } from "@/lib/format/kilometres"
import type { FoundService } from "@/lib/plaza/schemas/found-service"
import { Heading } from "@/ui/heading"
import { Link } from "@/ui/link"
import { PendingVeil } from "@/ui/pending-veil"
import { PictureFrame } from "@/ui/picture-frame"
import { Rating } from "@/ui/rating"

const SIZES = "(min-width: 1280px) 20rem, (min-width: 1024px) 30vw, (min-width: 640px) 46vw, 92vw"

/** A service in a grid, and where it is done. The whole card leads to its page; its heading is the link's name. */
export function ServiceCard({ service, preload = false }: { service: FoundService; preload?: boolean }) {
  const t = useTranslations("venue")
  const services = useTranslations("services")
  const { venue } = service
  const price = describePrice(t, service, venue.currency_code)
  const durations = service.variants.map((variant) => variant.duration_minutes)
  const place = [
    venue.city,
    service.distance_km === null ? null : formatKilometres(t.locale, service.distance_km),
  ]
  return (
    <article className="group relative">
      <PictureFrame
        url={service.picture_url}
        variants={service.picture?.variants}
        alt={service.picture?.alt ?? ""}
        fallback={service.title}
        sizes={SIZES}
        preload={preload}
        className="aspect-4/3 rounded-2xl [&_img]:transition-transform [&_img]:duration-500 group-hover:[&_img]:scale-[1.03]"
      />
      <div className="mt-3 flex items-start justify-between gap-3">
        <Heading level={2} size="small">
          <Link
            href={`/services/${service.handle}`}
            className="rounded-sm before:absolute before:inset-0 group-hover:underline"
          >
            {service.title}
            <span className="sr-only"> {services("at", { venue: venue.name })}</span>
            <PendingVeil />
          </Link>
        </Heading>
        <Rating average={venue.rating_average} count={venue.rating_count} />
      </div>
      <p className="text-[0.95rem] text-muted" aria-hidden>
        {venue.name}
      </p>
      <p className="text-[0.95rem] text-muted">{place.filter(Boolean).join(" · ")}</p>
      <p className="mt-0.5 flex flex-wrap gap-x-2 text-[0.95rem]">
        {service.paused ? (
          <span className="text-muted">{t("notBookableNow")}</span>
        ) : (
          price && <span className="font-semibold">{price}</span>
        )}
        {durations.length > 0 && (
          <span className="text-muted">{formatDurationRange(t.locale, durations)}</span>
        )}
        {service.kind === "class" && (
          <span className="text-muted">{t("classForCapacity", { capacity: service.capacity })}</span>
        )}
      </p>
    </article>
  )
}
