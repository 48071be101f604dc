import { useTranslations } from "#languages"
import { FilterGroup } from "@/features/search/filter-group"
import { FilterLinks } from "@/features/search/filter-links"
import { hiddenFields } from "@/features/search/hidden-fields"
import { FilterPanel } from "@/features/search/filter-panel"
import { PriceForm } from "@/features/search/price-form"
import type { VenueFacets } from "@/lib/plaza/schemas/facets"
import {
  amenityChoices,
  categoryChoices,
  cityChoices,
  distanceChoices,
  durationChoices,
  ratingChoices,
} from "./venue-choices"
import { venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

type VenueFiltersProps = { query: VenueListQuery; facets: VenueFacets; active: number }

/** All that venues can be narrowed by, with how many would be left. What would change nothing is not offered. */
export function VenueFilters({ query, facets, active }: VenueFiltersProps) {
  const t = useTranslations("filters")
  const search = useTranslations("search")
  const groups = [
    { title: t("category"), choices: categoryChoices(useTranslations("categories"), query, facets) },
    { title: search("city"), choices: cityChoices(query, facets) },
    { title: t("distance"), choices: distanceChoices(t, query) },
    { title: t("rating"), choices: ratingChoices(t, query, facets) },
    { title: t("duration"), choices: durationChoices(t, query) },
    { title: t("amenities"), choices: amenityChoices(useTranslations("amenities"), query, facets) },
  ]
  return (
    <FilterPanel active={active}>
      {groups.slice(0, 4).map(({ title, choices }) => (
        <Choices key={title} title={title} choices={choices} />
      ))}
      {facets.prices.length > 0 && (
        <FilterGroup title={t("price")}>
          <PriceForm
            path="/venues"
            keep={hiddenFields(venueListHref(query, {}), ["currency", "price"])}
            spans={facets.prices}
            currency={query.currency}
            price={query.price}
          />
        </FilterGroup>
      )}
      {groups.slice(4).map(({ title, choices }) => (
        <Choices key={title} title={title} choices={choices} />
      ))}
    </FilterPanel>
  )
}

function Choices({
  title,
  choices,
}: {
  title: string
  choices: Parameters<typeof FilterLinks>[0]["choices"]
}) {
  return choices.length > 0 ? (
    <FilterGroup title={title}>
      <FilterLinks choices={choices} />
    </FilterGroup>
  ) : null
}
