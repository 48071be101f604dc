import type { CreateServiceInput } from "../../../src/api/schemas/service"
import { createPlacedService, type Place } from "../../fixtures/place"
import type { Suite } from "../bookings/suite"

/** A further service of the Bangkok venue, 30-minute grid, performed by both unless told; as a place of its own. */
export async function serviceOf(
  t: Suite,
  body: Partial<CreateServiceInput> & Pick<CreateServiceInput, "title" | "variants">,
): Promise<Place> {
  const { bangkok } = t.city
  const service = await createPlacedService(t.getContainer(), {
    venue_id: bangkok.venue_id,
    status: "published",
    slot_interval_minutes: 30,
    staff_ids: bangkok.staff_ids,
    ...body,
  })
  return { ...bangkok, service }
}

/** A variant with one price in baht. */
export const variant = (duration_minutes: number, amount: number) => ({
  title: `${duration_minutes} minutes`,
  duration_minutes,
  prices: [{ currency_code: "thb", amount }],
})

/** An instant some minutes after another one, as the API writes it. */
export const after = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString()
