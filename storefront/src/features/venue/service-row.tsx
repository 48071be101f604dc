import { useTranslations } from "#languages"
import { bookingHref } from "@/features/service/booking-href"
import { formatDurationRange } from "@/lib/format/duration"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { ButtonLink } from "@/ui/button-link"
import { Heading } from "@/ui/heading"
import { Link } from "@/ui/link"
import { PictureFrame } from "@/ui/picture-frame"
import { RichTextMore } from "@/ui/rich-text-more"
import { describePrice } from "./price-span"

type ServiceRowProps = { service: Service; venue: Pick<Venue, "handle" | "currency_code"> }

/** One line of the menu: what it is, how long, how much, and the way to book it. */
export function ServiceRow({ service, venue }: ServiceRowProps) {
  const t = useTranslations("venue")
  const price = describePrice(t, service, venue.currency_code)
  const durations = service.variants.map((variant) => variant.duration_minutes)
  return (
    <li className="flex gap-4 py-5 sm:items-center sm:gap-6">
      {service.picture_url && (
        <PictureFrame
          url={service.picture_url}
          variants={service.picture?.variants}
          alt={service.picture?.alt ?? ""}
          fallback={service.title}
          sizes="6rem"
          className="size-16 shrink-0 self-start rounded-xl sm:size-24"
        />
      )}
      <div className="flex min-w-0 flex-1 flex-col items-start gap-3 sm:flex-row sm:items-center sm:gap-6">
        <div className="min-w-0 flex-1">
          <Heading level={3}>
            {/* A menu is long: what few go to is not fetched for everybody. */}
            <Link
              href={`/services/${service.handle}`}
              prefetch={false}
              className="rounded-sm hover:underline"
            >
              {service.title}
            </Link>
          </Heading>
          {service.description && (
            <RichTextMore
              value={service.description}
              of={service.title}
              className="mt-1 max-w-prose text-[0.95rem] text-muted"
            />
          )}
          <p className="mt-1.5 flex flex-wrap gap-x-2 text-[0.95rem]">
            {durations.length > 0 && (
              <span className="text-muted">{formatDurationRange(t.locale, durations)}</span>
            )}
            {price && <span className="font-semibold">{price}</span>}
            {service.kind === "class" && (
              <span className="text-muted">{t("classForCapacity", { capacity: service.capacity })}</span>
            )}
          </p>
        </div>
        {service.paused ? (
          <p className="text-sm sm:max-w-24 sm:text-end text-muted">{t("notBookableNow")}</p>
        ) : (
          <ButtonLink
            href={bookingHref(venue, service)}
            variant="secondary"
            aria-label={t("bookTitle", { title: service.title })}
          >
            {t("book")}
          </ButtonLink>
        )}
      </div>
    </li>
  )
}
