import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../venues/desk"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../venues/suite"
import { colleague, type Colleague } from "./colleague"

const SPAN = { starts_at: "2031-01-06T17:00:00.000Z", ends_at: "2031-01-08T17:00:00.000Z" }
const PATH = "/time-off-requests"

/** Time off that is asked for. */
export function requestTests(suite: Suite): void {
  const { api, open, container } = suite
  let asker: Colleague

  beforeEach(async () => {
    asker = await colleague(suite, 0)
  })

  afterEach(() => jest.restoreAllMocks())

  const ask = async (body: object = {}): Promise<string> => {
    const answer = await asker.desk.post(PATH, { ...SPAN, ...body })
    expect([answer.status, answer.data.message]).toEqual([200, undefined])
    return answer.data.time_off_request.id
  }
  const absences = async () => (await asker.desk.get(`/staff/${asker.staff_id}/time-off`)).data.time_off
  const mails = async () => {
    const rows = await container()
      .resolve("mail")
      .listMailMessages({}, { order: { created_at: "ASC" } })
    return rows.map(({ template, to }) => [template, to])
  }

  it("is approved with a note, becomes time off, and both sides are told", async () => {
    const { manager, city } = open()
    const id = await ask({ reason: "Wedding" })
    const { data } = await manager.get(PATH)
    expect(data.time_off_requests).toEqual([
      {
        id,
        status: "open",
        staff: { id: asker.staff_id, name: "Alex Early" },
        venue: { id: city.bangkok.venue_id, time_zone: "Asia/Bangkok" },
        ...SPAN,
        reason: "Wedding",
        note: null,
        decided_by: null,
        decided_at: null,
        time_off_id: null,
        created_at: expect.stringMatching(/Z$/),
        bookings_affected: 0,
      },
    ])
    const answer = await manager.post(`${PATH}/${id}/approve`, { note: "Enjoy it" })
    expect([answer.status, answer.data.time_off_request]).toMatchObject([
      200,
      { status: "approved", note: "Enjoy it", time_off_id: expect.any(String) },
    ])
    expect(await absences()).toMatchObject([
      { id: answer.data.time_off_request.time_off_id, ...SPAN, reason: "Wedding" },
    ])
    expect((await mails()).sort()).toEqual([
      ["time_off_asked", "manager@office.example"],
      ["time_off_asked", city.owner.email],
      ["time_off_decided", asker.email],
    ])
  })

  it("is declined with a note and takes no time", async () => {
    const id = await ask()
    const answer = await open().owner.post(`${PATH}/${id}/decline`, { note: "Fully booked" })
    expect(answer.data.time_off_request).toMatchObject({ status: "declined", note: "Fully booked" })
    expect(await absences()).toEqual([])
    expect((await asker.desk.get(`${PATH}/${id}`)).data.time_off_request.note).toBe("Fully booked")
  })

  it("is withdrawn by who asked alone, while it is open", async () => {
    const { manager, owner } = open()
    const id = await ask()
    expect((await manager.post(`${PATH}/${id}/withdraw`)).status).toBe(404)
    const answer = await asker.desk.post(`${PATH}/${id}/withdraw`)
    expect(answer.data.time_off_request).toMatchObject({ status: "withdrawn", decided_at: null })
    for (const [desk, step] of [
      [owner, "approve"],
      [owner, "decline"],
      [asker.desk, "withdraw"],
    ] as const) {
      expect(refusal(await desk.post(`${PATH}/${id}/${step}`))).toEqual({
        status: 409,
        code: "request_decided",
        message: "This request was withdrawn in the meantime",
      })
    }
    expect(await absences()).toEqual([])
  })

  it("is cancelled by who takes the time off back", async () => {
    const { manager, owner } = open()
    const id = await ask({ reason: "Wedding" })
    const approved = await owner.post(`${PATH}/${id}/approve`, { note: "Enjoy it" })
    const { time_off_id } = approved.data.time_off_request
    const other = await manager.post(`/staff/${asker.staff_id}/time-off`, next)
    expect((await manager.delete(`/time-off/${other.data.time_off.id}`)).status).toBe(200)
    expect((await owner.get(`${PATH}/${id}`)).data.time_off_request.status).toBe("approved")
    expect((await manager.delete(`/time-off/${time_off_id}`)).status).toBe(200)
    const { data } = await asker.desk.get(`${PATH}?status=cancelled`)
    const { rows } = await container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(`select u.email from time_off_request r join "user" u on u.id = r.decided_by where r.id = ?`, [id])
    expect(rows).toEqual([{ email: "manager@office.example" }])
    expect(data.time_off_requests).toMatchObject([
      { id, status: "cancelled", note: null, time_off_id: null, decided_at: expect.stringMatching(/Z$/) },
    ])
    expect(await absences()).toEqual([])
    expect(refusal(await owner.post(`${PATH}/${id}/approve`))).toMatchObject({
      status: 409,
      message: "This request was cancelled in the meantime",
    })
    expect((await asker.desk.post(PATH, SPAN)).status).toBe(200)
    expect((await manager.delete(`/time-off/${time_off_id}`)).status).toBe(404)
    expect((await open().platform.delete("/time-off/toff_none")).status).toBe(404)
  })

  it("is decided once when two decide at the same time", async () => {
    const { manager, owner } = open()
    const id = await ask()
    const answers = await Promise.all([
      manager.post(`${PATH}/${id}/approve`),
      owner.post(`${PATH}/${id}/approve`),
      owner.post(`${PATH}/${id}/decline`),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const late = answers.filter(({ status }) => status === 409)
    expect(late.map(({ data }) => data.code)).toEqual(["request_decided", "request_decided"])
    const { status } = (await manager.get(`${PATH}/${id}`)).data.time_off_request
    expect(late.map(({ data }) => data.status)).toEqual([status, status])
    expect(await absences()).toHaveLength(status === "approved" ? 1 : 0)
  })

  it("stays open over bookings unless they may stay", async () => {
    const { manager, city } = open()
    const guest = new Shopper(api, city)
    const [slot] = await guest.slots(city.bangkok)
    const { booking } = await guest.book(city.bangkok, slot.starts_at)
    const [segment] = (await manager.get(`/bookings/${booking}`)).data.booking.segments
    const taken = await colleague(suite, segment.staff.id === asker.staff_id ? 0 : 1, "manager")
    const starts = Date.parse(segment.starts_at)
    const asked = await taken.desk.post(PATH, {
      starts_at: new Date(starts - 3_600_000).toISOString(),
      ends_at: new Date(starts + 3_600_000).toISOString(),
    })
    const { id } = asked.data.time_off_request
    expect(asked.data.time_off_request.bookings_affected).toBe(1)
    const refused = await manager.post(`${PATH}/${id}/approve`)
    expect([refused.status, refused.data.code, refused.data.booking_ids]).toEqual([
      409,
      "bookings_affected",
      [booking],
    ])
    expect((await manager.get(`${PATH}/${id}`)).data.time_off_request.status).toBe("open")
    const forced = await manager.post(`${PATH}/${id}/approve`, { force: true })
    expect(forced.data.time_off_request).toMatchObject({ status: "approved", bookings_affected: 0 })
  })

  it("is not asked twice for the same time, nor for the past, nor by who is no staff member", async () => {
    const id = await ask()
    const again = await asker.desk.post(PATH, { ...SPAN, starts_at: "2031-01-08T16:59:00.000Z" })
    expect([again.status, again.data.code, again.data.request_id]).toEqual([409, "already_requested", id])
    expect((await asker.desk.post(PATH, { ...SPAN, ...next })).status).toBe(200)
    const past = { starts_at: "2020-01-01T00:00:00Z", ends_at: "2020-01-02T00:00:00Z" }
    expect(refusal(await asker.desk.post(PATH, past)).message).toBe("ends_at: must be in the future")
    const inverted = { starts_at: SPAN.ends_at, ends_at: SPAN.starts_at }
    expect(refusal(await asker.desk.post(PATH, inverted)).message).toBe("ends_at: must be after starts_at")
    for (const desk of [open().owner, open().staff]) {
      expect(refusal(await desk.post(PATH, SPAN))).toMatchObject({
        status: 404,
        message: "Your login belongs to no staff member",
      })
    }
    expect((await open().platform.post(PATH, SPAN)).status).toBe(403)
  })

  const next = { starts_at: SPAN.ends_at, ends_at: "2031-01-09T17:00:00.000Z" }

  it("is listed by status, staff and time", async () => {
    const { manager, city } = open()
    const [first, second] = [await ask(), await ask(next)]
    await manager.post(`${PATH}/${first}/decline`)
    const ids = async (query: string) => {
      const { data } = await manager.get(`${PATH}?${query}`)
      expect(data.count).toBe(data.time_off_requests.length)
      return data.time_off_requests.map(({ id }: { id: string }) => id)
    }
    expect(await ids("status=open")).toEqual([second])
    expect(await ids("order=starts_at")).toEqual([first, second])
    expect(await ids(`from=${SPAN.ends_at}`)).toEqual([second])
    expect(await ids(`to=${SPAN.ends_at}`)).toEqual([first])
    expect(await ids(`staff_id=${city.bangkok.staff_ids[1]}`)).toEqual([])
    expect(await ids("q=alex&status=declined")).toEqual([first])
    expect((await manager.get(`${PATH}?status=lost`)).status).toBe(400)
  })

  it("leaves nothing behind when the mail cannot be queued", async () => {
    const { manager } = open()
    const id = await ask()
    const mail = container().resolve("mail")
    jest.spyOn(mail, "enqueue").mockRejectedValueOnce(new Error("the mail module is away"))
    expect((await manager.post(`${PATH}/${id}/approve`, { note: "Yes" })).status).toBe(500)
    expect((await manager.get(`${PATH}/${id}`)).data.time_off_request).toMatchObject({
      status: "open",
      note: null,
      time_off_id: null,
      decided_at: null,
    })
    expect(await absences()).toEqual([])
    jest.spyOn(mail, "enqueue").mockRejectedValueOnce(new Error("the mail module is away"))
    expect((await asker.desk.post(PATH, { ...SPAN, ...next })).status).toBe(500)
    expect((await manager.get(PATH)).data.count).toBe(1)
    expect((await manager.post(`${PATH}/${id}/approve`)).status).toBe(200)
  })

  it("stands in the audit log, without the words", async () => {
    const { owner, manager } = open()
    const id = await ask({ reason: "Wedding" })
    await manager.post(`${PATH}/${id}/approve`, { note: "Enjoy it" })
    const { data } = await owner.get(`/audit-entries?target_id=${id}`)
    expect(data.audit_entries.map(({ action }: { action: string }) => action)).toEqual([
      "POST /admin/time-off-requests/:id/approve",
      "POST /admin/time-off-requests",
    ])
  })
}
