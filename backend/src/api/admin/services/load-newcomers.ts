import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { OfferStaff } from "../../../modules/scheduling/offer/offer"
import type { Newcomers } from "../../../modules/scheduling/preview/draft"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"
import type { WeekPlan } from "../../../modules/scheduling/slots/week-plan"
import type { OverrideRow, ShiftRow } from "../../../modules/scheduling/week-rows"

/**
 * Staff whom a service does not have yet, with their shifts at its venue, and units of resources that it does not need yet.
 * @throws 400 for staff who do not work at the venue
 */
export async function loadNewcomers(
  container: MedusaContainer,
  venueId: string,
  wanted: { staff_ids: string[]; resource_kinds: string[] },
): Promise<Newcomers> {
  return {
    staff: await loadStaff(container, venueId, wanted.staff_ids),
    units: await loadUnits(container, venueId, wanted.resource_kinds),
  }
}

async function loadStaff(container: MedusaContainer, venueId: string, ids: string[]): Promise<OfferStaff[]> {
  if (ids.length === 0) return []
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const workplaces = await scheduling.listWorkplaces(ids)
  const foreign = ids.find(
    (id) => !workplaces.some(({ staff_id, venue_ids }) => staff_id === id && venue_ids.includes(venueId)),
  )
  if (foreign !== undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `draft.staff_ids: ${foreign} does not work at this venue`,
    )
  }
  const all = { take: null }
  const [members, shifts, overrides] = await Promise.all([
    scheduling.listStaffMembers({ id: ids }, { ...all, select: ["id", "name", "venue_id"] }),
    scheduling.listShifts({ staff_id: ids }, all),
    scheduling.listShiftOverrides({ staff_id: ids }, all),
  ])
  return members.map(({ id, name, venue_id: home }) => {
    const own = <Row extends { staff_id: string }>(rows: Row[]) => rows.filter((row) => row.staff_id === id)
    const isHere = ({ venue_id }: { venue_id?: string | null }) => (venue_id ?? home) === venueId
    return { id, name, rates: [], shifts: planOf(own(shifts), own(overrides), isHere) }
  })
}

/** An override for another venue is a day off here. */
function planOf(
  shifts: ShiftRow[],
  overrides: OverrideRow[],
  isHere: (row: { venue_id?: string | null }) => boolean,
): WeekPlan {
  const dayOf = (date?: string | null) => (date ? toEpochDay(date) : undefined)
  return {
    weekly: shifts.filter(isHere).map((shift) => ({
      weekday: shift.weekday,
      start: shift.starts_minute,
      end: shift.ends_minute,
      effective_from: dayOf(shift.effective_from),
      effective_until: dayOf(shift.effective_until),
    })),
    exceptions: overrides.map((override) => ({
      day: toEpochDay(override.date),
      start: isHere(override) ? override.starts_minute : null,
      end: isHere(override) ? override.ends_minute : null,
    })),
  }
}

async function loadUnits(container: MedusaContainer, venue_id: string, kinds: string[]) {
  const units = new Map<string, string[]>()
  if (kinds.length === 0) return units
  const resources = await container
    .resolve(SCHEDULING_MODULE)
    .listResources({ venue_id, kind: kinds }, { relations: ["units"], take: null })
  for (const resource of resources) {
    const known = units.get(resource.kind) ?? []
    units.set(resource.kind, [...known, ...resource.units.map(({ id }) => id)])
  }
  return units
}
