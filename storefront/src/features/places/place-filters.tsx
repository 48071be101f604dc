import { useTranslations } from "#languages"
import { FilterGroup } from "@/features/search/filter-group"
import { FilterLinks } from "@/features/search/filter-links"
import { hiddenFields } from "@/features/search/hidden-fields"
import { FilterPanel } from "@/features/search/filter-panel"
import { PriceForm } from "@/features/search/price-form"
import type { PlaceFacets } from "@/lib/plaza/schemas/facets"
import {
  amenityChoices,
  categoryChoices,
  cityChoices,
  distanceChoices,
  durationChoices,
  ratingChoices,
} from "./place-choices"
import { placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"

type PlaceFiltersProps = { query: PlaceQuery; facets: PlaceFacets; active: number }

/** All that venues or services can be narrowed by, with how many would be left. What would change nothing is not offered. */
export function PlaceFilters({ query, facets, active }: PlaceFiltersProps) {
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
            path={`/${query.list}`}
            keep={hiddenFields(placeHref(query, {}), ["currency", "price"])}
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
