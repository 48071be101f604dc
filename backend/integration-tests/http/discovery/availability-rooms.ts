import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { createPlacedService } from "../../fixtures/place"
import { at, dateIn } from "./ask-availability"
import type { Suite } from "./suite"

/** Services that need a room: it limits how many may come, and is held with the visit. */
export function availabilityRoomTests({ get, post, district, container }: Suite): void {
  it("offers no more visits at once than there are rooms", async () => {
    const { bangkok, regions } = district()
    const { venue_id, staff_ids } = bangkok
    const scheduling = container().resolve(SCHEDULING_MODULE)
    const room = await scheduling.createResources({ venue_id, name: "Room", kind: "room" })
    await scheduling.createResourceUnits({ resource_id: room.id })
    const service = await createPlacedService(container(), {
      venue_id,
      title: "In a room",
      status: "published",
      staff_ids,
      slot_interval_minutes: 60,
      variants: [{ title: "Hour", duration_minutes: 60, prices: [{ currency_code: "thb", amount: 100 }] }],
      // Named twice by mistake: one room is needed all the same.
      resource_requirements: [{ resource_kind: "room" }, { resource_kind: "room" }],
    })
    const date = dateIn(7)
    const [{ variant_id }] = service.variants
    const slots = async (): Promise<[string, number][]> => {
      const query = { variant_id, from: date, to: date }
      const { data } = await get(`/store/services/${service.id}/availability`, query)
      const listed: { starts_at: string; remaining: number }[] = data.availability.days[0].slots
      return listed.map(({ starts_at, remaining }) => [starts_at, remaining])
    }
    const hours = ["09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19"]
    const each = (times: string[]) => times.map((time) => [at(date, `${time}:00`), 1])
    expect(await slots()).toEqual(each(hours))

    const { data } = await post("/store/carts", { region_id: regions.thb })
    const hold = () =>
      post(`/store/carts/${data.cart.id}/bookings`, {
        starts_at: at(date, "13:00"),
        segments: [{ variant_id }],
      })
    const held = await hold()
    expect([held.status, held.data.message]).toEqual([200, undefined])
    expect(await slots()).toEqual(each(hours.filter((hour) => hour !== "13")))
    expect(await hold()).toMatchObject({ status: 409, data: { code: "slot_unavailable" } })
  })

  it("offers none where a room is needed that the venue does not have", async () => {
    const { bangkok } = district()
    const service = await createPlacedService(container(), {
      venue_id: bangkok.venue_id,
      title: "In a sauna",
      status: "published",
      staff_ids: bangkok.staff_ids,
      variants: [{ title: "Hour", duration_minutes: 60, prices: [{ currency_code: "thb", amount: 100 }] }],
      resource_requirements: [{ resource_kind: "sauna" }],
    })
    const { data } = await get(`/store/services/${service.id}/availability`, {
      variant_id: service.variants[0].variant_id,
      from: dateIn(7),
      to: dateIn(7),
    })
    expect(data.availability).toMatchObject({ days: [{ slots: [] }], next_available: null })
  })
}
