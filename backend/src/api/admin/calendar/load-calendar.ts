import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { requireVenue } from "../../../access/require-venue"
import type { Workspace } from "../../../access/workspace"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Calendar, CalendarSegment } from "../../../modules/scheduling/calendar/calendar"
import { contactsOf } from "../../../queries/clients/contacts"
import type { CalendarQuery } from "./contract"

/** A part of a visit with who comes; null for those who may not see it, and where nobody is named. */
type NamedSegment = Omit<CalendarSegment, "vendor_id" | "customer_id"> & {
  customer: { id: string; name: string } | null
}

/** A venue's calendar as the route answers it. */
export type CalendarView = Omit<Calendar, "segments"> & { segments: NamedSegment[] }

/**
 * A venue's calendar for a workspace: staff see themselves alone. Four statements, whatever its size.
 * @throws 404 for a venue of others, and for staff or a resource that are not there
 */
export async function loadCalendarView(
  container: MedusaContainer,
  workspace: Workspace,
  asked: CalendarQuery,
): Promise<CalendarView> {
  requireVenue(workspace, asked.venue_id)
  const own = workspace.role === "staff" ? (workspace.staff_member_id ?? "") : undefined
  const foreign = own !== undefined && asked.staff_id !== undefined && asked.staff_id !== own
  const staff_id = own ?? asked.staff_id
  const calendar = foreign
    ? null
    : await container.resolve(SCHEDULING_MODULE).loadCalendar({ ...asked, staff_id })
  if (!calendar) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such calendar at this venue")
  }
  return { ...calendar, segments: await withCustomers(container, calendar.segments) }
}

async function withCustomers(
  container: MedusaContainer,
  segments: CalendarSegment[],
): Promise<NamedSegment[]> {
  const contactOf = await contactsOf(container, segments)
  return segments.map(({ vendor_id, customer_id, ...segment }) => {
    const contact = contactOf({ vendor_id, customer_id })
    const name = [contact?.first_name, contact?.last_name].filter(Boolean).join(" ") || contact?.email
    return { ...segment, customer: contact && name ? { id: contact.id, name } : null }
  })
}
