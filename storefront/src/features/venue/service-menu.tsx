import { useTranslations } from "#languages"
import { categoryName } from "@/features/venues/category-name"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { groupServices } from "./group-services"
import { ServiceRow } from "./service-row"

/** What the venue does, by category. */
export function ServiceMenu({ venue }: { venue: Venue }) {
  const t = useTranslations("venue")
  const categories = useTranslations("categories")
  if (venue.services.length === 0) {
    return <p className="text-muted">{t("nothingCanBeBookedHere")}</p>
  }
  return (
    <div className="grid gap-8">
      {groupServices(venue.services, t("more"), (category) => categoryName(categories, category)).map(
        (group) => (
          <section key={group.id} aria-label={group.name}>
            <p className="mb-1 text-sm font-bold tracking-wide text-accent uppercase">{group.name}</p>
            <ul className="divide-y divide-line border-y border-line">
              {group.services.map((service) => (
                <ServiceRow key={service.id} service={service} venue={venue} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  )
}
