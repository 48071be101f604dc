import { useTranslations } from "#languages"
import { categoryName } from "@/features/venues/category-name"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Rating } from "@/ui/rating"
import { TextLink } from "@/ui/text-link"

const STEP = "inline-flex min-h-8 items-center hover:underline"

/** What the service is and where it is done, with the way back to others of its kind. */
export function ServiceHeading({ service, venue }: { service: Service; venue: Venue }) {
  const t = useTranslations("venue")
  const categories = useTranslations("categories")
  const [category] = service.categories
  return (
    <header className="mb-6">
      <nav aria-label={t("breadcrumb")} className="mb-3 text-sm text-muted">
        <ol className="flex flex-wrap items-center gap-x-2">
          <li>
            <Link href="/services" className={STEP}>
              {t("services")}
            </Link>
          </li>
          {category && (
            <li className="flex items-center gap-2">
              <span aria-hidden>/</span>
              <Link href={`/services?category=${encodeURIComponent(category.handle)}`} className={STEP}>
                {categoryName(categories, category)}
              </Link>
            </li>
          )}
        </ol>
      </nav>
      <Heading level={1}>{service.title}</Heading>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-muted">
        <TextLink href={`/venues/${venue.handle}`}>{venue.name}</TextLink>
        <Rating average={venue.rating_average} count={venue.rating_count} />
        {venue.city && (
          <span className="inline-flex items-center gap-1.5">
            <Icon name="pin" className="size-4" />
            {venue.city}
          </span>
        )}
        {service.kind === "class" && <span>{t("classForCapacity", { capacity: service.capacity })}</span>}
      </div>
    </header>
  )
}
