import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { timeOf } from "../../schemas/primitives"

/** The opening hours of a venue in its local time, as they are written. */
export async function loadHours(container: MedusaContainer, venueId: string) {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const [weekly, exceptions] = await Promise.all([
    scheduling.listOpeningIntervals(
      { venue_id: venueId },
      { order: { weekday: "ASC", opens_minute: "ASC" }, take: null },
    ),
    scheduling.listOpeningExceptions(
      { venue_id: venueId },
      { order: { date: "ASC", opens_minute: "ASC" }, take: null },
    ),
  ])
  return {
    weekly: weekly.map(({ weekday, opens_minute, closes_minute }) => ({
      weekday,
      opens: timeOf(opens_minute),
      closes: timeOf(closes_minute),
    })),
    exceptions: exceptions.map(({ date, label, opens_minute, closes_minute }) => ({
      date,
      ...(opens_minute === null || closes_minute === null
        ? { closed: true }
        : { opens: timeOf(opens_minute), closes: timeOf(closes_minute) }),
      ...(label ? { label } : {}),
    })),
  }
}
