import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"

/** Services that several people change at once. */
export function revisionTests({ open, container }: Suite): void {
  const told = {
    status: 409,
    code: "service_changed",
    message: "This service has been changed in the meantime; look at it again",
  }
  const path = () => `/services/${open().city.bangkok.service.id}`
  const look = async () => (await open().owner.get(path())).data.service
  const rateOf = (staff_id: string) => ({
    staff_id,
    variant_id: open().city.bangkok.service.variants[0].variant_id,
    duration_minutes: 45,
    prices: null,
  })

  afterEach(() => jest.restoreAllMocks())

  it("are what somebody looked at, or the second is told", async () => {
    const { owner, manager, city } = open()
    const { staff_ids } = city.bangkok
    const { revision, title } = await look()
    const listed = (await owner.get("/services?limit=100")).data.services
    expect(listed.find(({ id }: { id: string }) => id === city.bangkok.service.id).revision).toBe(revision)
    const staff_rates = [rateOf(staff_ids[0])]
    expect((await owner.post(path(), { staff_rates, revision })).status).toBe(200)
    const stale = { title: "Another name", staff_ids: [], revision }
    expect(refusal(await manager.post(path(), stale))).toEqual(told)
    const now = await look()
    expect(now).toMatchObject({ title, staff_ids, staff_rates })
    expect(now.revision).not.toBe(revision)
    await owner.post(`/venues/${city.bangkok.venue_id}/service-order`, { ids: [city.bangkok.service.id] })
    expect((await look()).revision).toBe(now.revision)
    const fresh = await manager.post(path(), { staff_rates: [], revision: now.revision })
    expect([fresh.status, fresh.data.service.staff_rates]).toEqual([200, []])
    expect((await manager.post(path(), { title })).status).toBe(200)
  })

  it("changed while a change is being written stay as they are, product and all", async () => {
    const { manager, city } = open()
    const [first] = city.bangkok.staff_ids
    const { revision, title } = await look()
    const scheduling = container().resolve("scheduling")
    const write = scheduling.replaceServiceRules.bind(scheduling)
    jest
      .spyOn(scheduling, "replaceServiceRules")
      .mockImplementationOnce(async (...input: Parameters<typeof write>) => {
        expect((await manager.post(`${path()}/staff`, { remove: [first] })).status).toBe(200)
        return write(...input)
      })
    const late = await manager.post(path(), { title: "Another name", staff_rates: [], revision })
    expect(refusal(late)).toEqual(told)
    expect(await look()).toMatchObject({ title, staff_ids: city.bangkok.staff_ids.slice(1) })
  })

  it("have staff added and taken away, each by themselves", async () => {
    const { owner, manager, staff, stranger, city } = open()
    const [first, second] = city.bangkok.staff_ids
    const change = (body: object, desk = manager) => desk.post(`${path()}/staff`, body)
    await owner.post(path(), { staff_rates: [rateOf(first), rateOf(second)] })
    const gone = await change({ remove: [first] })
    expect(gone.status).toBe(200)
    expect(gone.data.service).toMatchObject({ staff_ids: [second], staff_rates: [rateOf(second)] })
    const both = await Promise.all([change({ add: [first, first] }), change({ remove: [second] })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await look()).toMatchObject({ staff_ids: [first], staff_rates: [] })
    const foreign = city.nairobi.staff_ids[0]
    expect(refusal(await change({ add: [second, foreign] }))).toMatchObject({
      status: 400,
      message: `staff_ids: ${foreign} does not work at this venue`,
    })
    expect((await look()).staff_ids).toEqual([first])
    expect((await change({})).status).toBe(400)
    expect((await change({ add: [second] }, staff)).status).toBe(403)
    expect((await change({ add: [second] }, stranger)).status).toBe(404)
  })
}
