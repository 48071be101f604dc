import { getTranslations } from "@/languages/on-server"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import { listVenues } from "@/lib/plaza/venues"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"
import { OrderLinks } from "./order-links"
import { VenueGrid } from "./venue-grid"
import { VENUES_A_PAGE, venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

type VenueResultsProps = { query: VenueListQuery; categories: VenueCategory[] }

async function search({ query, categories }: VenueResultsProps) {
  const category = categories.find((candidate) => candidate.handle === query.category)
  if (query.category && !category) {
    return { entries: [], count: 0 }
  }
  return listVenues({
    q: query.q,
    city: query.city,
    category_id: category?.id,
    order: query.order === "relevance" ? undefined : query.order,
    limit: VENUES_A_PAGE,
    offset: (query.page - 1) * VENUES_A_PAGE,
  })
}

/** The venues that match, or what to do when none does. */
export async function VenueResults(props: VenueResultsProps) {
  const t = await getTranslations("venues")
  const { query } = props
  const { entries, count } = await search(props)
  if (entries.length === 0) {
    return (
      <EmptyState
        icon="search"
        title={t("noVenueMatchesThat")}
        action={
          <ButtonLink href="/venues" variant="secondary">
            {t("showAllVenues")}
          </ButtonLink>
        }
      >
        {t("tryFewerWordsAnotherCity")}
      </EmptyState>
    )
  }
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p className="text-muted" role="status">
          {t("countVenues", { count })}
        </p>
        <OrderLinks query={query} />
      </div>
      <VenueGrid venues={entries} preloadFirst />
      <Pagination
        page={query.page}
        pages={Math.ceil(count / VENUES_A_PAGE)}
        href={(page) => venueListHref(query, { page })}
      />
    </>
  )
}
