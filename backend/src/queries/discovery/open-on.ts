import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { findWords, LIKENESS, type WordSource } from "../find-words"
import { fits, inServiceCategory, shownServices, type ServiceQuestion } from "../list-services"
import { shownVenues, type VenueQuestion } from "../list-venues"
import { pricedVariants, type VariantLimits } from "../lowest-price"
import { join, select, selectLike, sql, type Sql } from "../sql"
import { inCategory, inCity, ratedAtLeast } from "./venue-filters"
import { SERVICE_WORDS, VENUE_WORDS } from "./venue-words"

/** When a visit should begin: a local date (days since the epoch) and minutes of it, inclusive, in each venue's zone. */
export interface OpenWhen {
  day: number
  from_minute: number
  to_minute: number
  party_size: number
}

/** So many services are asked for their free times at most, those of the best rated venues. */
const MOST_SERVICES = 2_000

interface Candidate {
  id: string
  venue_id: string
  variant_ids: string[]
}

/** The ids of the venues asked for where something that meets the limits can begin then. At most seven statements. */
export async function venuesOpenOn(
  container: MedusaContainer,
  question: VenueQuestion,
  when: OpenWhen,
): Promise<string[]> {
  const { category_id, city, min_rating } = question
  const where = [...shownVenues(question), inCategory(category_id), inCity(city), ratedAtLeast(min_rating)]
  const candidates = await findCandidates(
    container,
    question,
    { where, sources: VENUE_WORDS, id: sql`v.id` },
    when,
  )
  const open = new Set(await openOf(container, candidates, when))
  return [...new Set(candidates.filter(({ id }) => open.has(id)).map(({ venue_id }) => venue_id))]
}

/** The ids of the services asked for that can begin then. At most seven statements. */
export async function servicesOpenOn(
  container: MedusaContainer,
  question: ServiceQuestion,
  when: OpenWhen,
): Promise<string[]> {
  const { category_id, city, min_rating } = question
  const where = [
    ...shownServices(question),
    inServiceCategory(category_id),
    inCity(city),
    ratedAtLeast(min_rating),
    fits(question),
  ]
  const words = { where, sources: SERVICE_WORDS, id: sql`s.id` }
  return openOf(container, await findCandidates(container, question, words, when), when)
}

/** The services that could be it, as far as SQL alone can tell, with their variants that meet the limits. */
async function findCandidates(
  container: MedusaContainer,
  question: VariantLimits & { q?: string },
  { where, sources, id }: { where: Sql[]; sources: readonly WordSource[]; id: Sql },
  { party_size }: OpenWhen,
): Promise<Candidate[]> {
  const words = findWords(question.q, sources, id)
  const statement = sql`${words ? sql`with ${words.ctes}` : sql``}
    select * from (
      select s.id, v.id as venue_id, v.rating_average, array(select o.variant_id from ${pricedVariants(question)}) as variant_ids
      from service s join venue v on v.id = s.venue_id ${words?.joins ?? sql``}
      where s.status = 'published' and not s.paused and s.deleted_at is null and s.capacity >= ${party_size}::int
        and ${join(where, " and ")}) c
    where c.variant_ids <> '{}'
    order by c.rating_average desc nulls last, c.venue_id, c.id limit ${MOST_SERVICES}`
  return words ? selectLike(container, statement, LIKENESS) : select(container, statement)
}

async function openOf(
  container: MedusaContainer,
  candidates: readonly Candidate[],
  when: OpenWhen,
): Promise<string[]> {
  if (candidates.length === 0) return []
  return container.resolve(SCHEDULING_MODULE).openServices({
    services: new Map(candidates.map(({ id, variant_ids }) => [id, variant_ids])),
    now: new Date(),
    ...when,
  })
}
