import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"

/**
 * The rank of a further service of each venue: behind the last one where services have been put in order, else 0, where
 * they stand by their titles.
 */
export async function nextRanks(
  container: MedusaContainer,
  venueIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const ordered = await container
    .resolve(SCHEDULING_MODULE)
    .listServices(
      { venue_id: [...new Set(venueIds)], rank: { $gt: 0 } },
      { select: ["venue_id", "rank"], order: { rank: "ASC" }, take: null },
    )
  return new Map(ordered.map(({ venue_id, rank }) => [venue_id, rank + 1]))
}
