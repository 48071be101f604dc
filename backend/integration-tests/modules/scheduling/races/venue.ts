import { loadOffer } from "../../../../src/modules/scheduling/offer/load-offer"
import type { Offer, ProcessingGap } from "../../../../src/modules/scheduling/offer/offer"
import type SchedulingModuleService from "../../../../src/modules/scheduling/service"
import type { Pool } from "./pool"

/** What the races run on. */
export interface Course {
  service: SchedulingModuleService
  pool: Pool
}

/** A service of the venue; what is left out is the simplest case. */
export interface ServiceSpec {
  /** Minutes of its variants. */
  durations?: number[]
  processing?: ProcessingGap[]
  staff?: string[]
  rooms?: boolean
  rules?: Record<string, unknown>
}

const VENUE = "ven_race"
const WEEK = [1, 2, 3, 4, 5, 6, 7]
const ALL_DAY = 1440

/** The staff `stf_01` to `stf_<count>`. */
export const staffIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `stf_${String(index + 1).padStart(2, "0")}`)

/**
 * A venue in UTC that never closes and whose staff always work, so that only claims decide; answers its services as
 * they can be booked, by name. Everyone performs what names nobody.
 */
export async function openVenue<Name extends string>(
  { service, pool }: Course,
  { staff, rooms = 0, services }: { staff: number; rooms?: number; services: Record<Name, ServiceSpec> },
): Promise<Record<Name, Offer>> {
  const ids = staffIds(staff)
  const venue = { venue_id: VENUE, vendor_id: "vend_race", time_zone: "UTC", currency_code: "eur" }
  await service.createVenueSchedules([{ ...venue, bookable: true }])
  await service.createOpeningIntervals(
    WEEK.map((weekday) => ({ venue_id: VENUE, weekday, opens_minute: 0, closes_minute: ALL_DAY })),
  )
  await service.createStaffMembers(ids.map((id) => ({ id, venue_id: VENUE, name: id })))
  await service.createShifts(
    ids.flatMap((staff_id) =>
      WEEK.map((weekday) => ({ staff_id, weekday, starts_minute: 0, ends_minute: ALL_DAY })),
    ),
  )
  if (rooms > 0) {
    const room = await service.createResources({ venue_id: VENUE, name: "Room", kind: "room" })
    await service.createResourceUnits(
      Array.from({ length: rooms }, (_, rank) => ({
        id: `unit_${rank + 1}`,
        resource_id: room.id,
        rank,
      })),
    )
  }
  const offers: Partial<Record<Name, Offer>> = {}
  for (const name of Object.keys(services) as Name[]) offers[name] = await addService(name, services[name])
  return offers as Record<Name, Offer>

  async function addService(name: string, spec: ServiceSpec): Promise<Offer> {
    await service.createServiceRules([
      {
        service: {
          id: `svc_${name}`,
          product_id: `prod_${name}`,
          venue_id: VENUE,
          title: name,
          handle: name,
          status: "published",
          maximum_advance_days: 3000,
          ...spec.rules,
        },
        variants: (spec.durations ?? [60]).map((duration_minutes, rank) => ({
          variant_id: `var_${name}_${duration_minutes}`,
          title: `${duration_minutes} minutes`,
          duration_minutes,
          processing: (spec.processing ?? null) as unknown as Record<string, unknown> | null,
          rank,
        })),
        add_ons: [],
        staff_ids: spec.staff ?? ids,
        resource_requirements: spec.rooms ? [{ resource_kind: "room" }] : [],
        rates: [],
        prerequisites: [],
      },
    ])
    const offer = await loadOffer(pool.execute, `svc_${name}`)
    if (!offer) throw new Error(`The venue has no ${name}`)
    return offer
  }
}
