import type { VenueSummary } from "@/lib/plaza/schemas/venue"

/**
 * Chooses venues that show how much there is to find: in turns one of each category, each time the best that is left.
 *
 * @param venues best first
 * @param categoryIds the categories in the order they take turns
 */
export function pickVaried(venues: VenueSummary[], categoryIds: string[], count: number): VenueSummary[] {
  const queues = new Map<string, VenueSummary[]>(categoryIds.map((id) => [id, []]))
  for (const venue of venues) {
    const category = venue.categories[0]?.id ?? ""
    queues.set(category, [...(queues.get(category) ?? []), venue])
  }
  const rounds = Math.max(0, ...[...queues.values()].map((queue) => queue.length))
  const inTurns = Array.from({ length: rounds }, (_, round) => {
    return [...queues.values()].flatMap((queue) => queue[round] ?? [])
  })
  return inTurns.flat().slice(0, count)
}
