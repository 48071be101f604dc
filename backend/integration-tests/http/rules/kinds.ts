import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type SchedulingModuleService from "../../../src/modules/scheduling/service"
import type { Place } from "../../fixtures/place"
import type { Suite } from "../venues/suite"
import { servicesOf, thb } from "./service-bodies"

/** Ten in the morning in Bangkok, three days from now. */
const inThreeDays = () => `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}T03:00:00.000Z`

/** Writes a visit of an hour that is held; answers its id. */
async function holdVisit(scheduling: SchedulingModuleService, place: Place): Promise<string> {
  const { vendor_id, venue_id, service, staff_ids } = place
  const time = {
    starts_at: new Date(inThreeDays()),
    ends_at: new Date(Date.parse(inThreeDays()) + 3_600_000),
  }
  const booking = await scheduling.createBookings({
    ...time,
    vendor_id,
    venue_id,
    local_starts_at: `${inThreeDays().slice(0, 10)}T10:00`,
    time_zone: "Asia/Bangkok",
    currency_code: "thb",
    total: 800,
    deposit_total: 0,
    policy: {},
  })
  await scheduling.createBookingSegments({
    ...time,
    booking_id: booking.id,
    service_id: service.id,
    variant_id: service.variants[0].variant_id,
    title: "Massage",
    variant_title: "60 minutes",
    staff_id: staff_ids[0],
    price: 800,
  })
  return booking.id
}

/** Appointments and classes, and how often they may be booked. */
export function kindTests(suite: Suite): void {
  const { create, update, read, inStore } = servicesOf(suite)

  it("is a class when it has several seats, unless told", async () => {
    const kinds = []
    for (const extra of [{}, { capacity: 4 }, { capacity: 4, kind: "appointment" }, { kind: "class" }]) {
      const { data } = await create(extra)
      kinds.push([data.service.kind, data.service.capacity])
    }
    expect(kinds).toEqual([
      ["appointment", 1],
      ["class", 4],
      ["appointment", 4],
      ["class", 1],
    ])
  })

  it("keeps its kind while visits or sessions are to come", async () => {
    const { city } = suite.open()
    const { service } = city.bangkok
    const scheduling = suite.container().resolve(SCHEDULING_MODULE)
    const held = await holdVisit(scheduling, city.bangkok)
    const refused = await update(service.id, { kind: "class" })
    expect([refused.status, refused.data.code]).toEqual([409, "has_bookings"])
    expect((await update(service.id, { kind: "appointment" })).status).toBe(200)
    await scheduling.updateBookings({ id: held, status: "released" })
    const changed = await update(service.id, { kind: "class", capacity: 3 })
    expect(changed.data.service).toMatchObject({ kind: "class", capacity: 3 })

    const session = await scheduling.createClassSessions({
      service_id: service.id,
      venue_id: city.bangkok.venue_id,
      starts_at: new Date(inThreeDays()),
      ends_at: new Date(Date.parse(inThreeDays()) + 3_600_000),
      local_starts_at: `${inThreeDays().slice(0, 10)}T10:00`,
      time_zone: "Asia/Bangkok",
      capacity: 3,
    })
    const back = await update(service.id, { kind: "appointment" })
    expect([back.status, back.data.code]).toEqual([409, "has_bookings"])
    await scheduling.updateClassSessions({ id: session.id, status: "cancelled" })
    expect((await update(service.id, { kind: "appointment" })).data.service.kind).toBe("appointment")
  })

  it("keeps its limits, and takes them off again", async () => {
    const limits = { daily_limit_per_staff: 3, daily_limit_per_customer: 1, active_limit_per_customer: 1000 }
    const none = {
      daily_limit_per_staff: null,
      daily_limit_per_customer: null,
      active_limit_per_customer: null,
    }
    expect((await create()).data.service).toMatchObject(none)
    const { data } = await create(limits)
    expect(data.service).toMatchObject(limits)
    expect(await inStore(data.service.id)).toMatchObject({ ...limits, kind: "appointment" })
    const one = await update(data.service.id, { daily_limit_per_customer: null, title: "Other" })
    expect(one.data.service).toMatchObject({ ...limits, daily_limit_per_customer: null, title: "Other" })
    for (const field of Object.keys(limits)) {
      for (const wrong of [0, 1001, 1.5, "2"]) {
        const refused = await create({ [field]: wrong })
        expect([refused.status, refused.data.message.split(":")[0]]).toEqual([400, field])
      }
    }
  })

  it("writes back the rules that were there when a change fails half-way", async () => {
    const { data } = await create({
      daily_limit_per_staff: 2,
      variants: [
        {
          title: "Roots",
          duration_minutes: 120,
          processing: [{ after_minutes: 30, duration_minutes: 45 }],
          prices: thb(1500),
        },
      ],
      add_ons: [{ title: "Gloss", duration_minutes: 15, prices: thb(300) }],
    })
    const before = await read(data.service.id)
    const scheduling = suite.container().resolve(SCHEDULING_MODULE)
    const write = jest
      .spyOn(scheduling, "replaceServiceRules")
      .mockRejectedValueOnce(new Error("the scheduling module is away"))
    const failed = await update(data.service.id, {
      title: "Other",
      variants: [{ title: "Ends", duration_minutes: 60, prices: thb(900) }],
    })
    write.mockRestore()
    expect(failed.status).toBe(500)
    expect(await read(data.service.id)).toEqual({ ...before, updated_at: expect.any(String) })
  })
}
