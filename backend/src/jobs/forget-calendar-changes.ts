import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../modules/scheduling"

/** Forgets changes of calendars that are older than a day. */
export default async function forgetCalendarChanges(container: MedusaContainer): Promise<void> {
  await container.resolve(SCHEDULING_MODULE).forgetCalendarChanges()
}

export const config = { name: "forget-calendar-changes", schedule: "23 * * * *" }
