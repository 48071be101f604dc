import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"

/** Services of a venue, in the order that its page in the store has. */
export function orderTests({ api, open, container }: Suite): void {
  afterEach(() => jest.restoreAllMocks())

  const venueId = () => open().city.bangkok.venue_id
  const path = () => `/venues/${venueId()}/service-order`

  const create = async (title: string): Promise<string> => {
    const variants = [
      { title: "Hour", duration_minutes: 60, prices: [{ currency_code: "thb", amount: 500 }] },
    ]
    const body = { venue_id: venueId(), title, status: "published", variants }
    return (await open().owner.post("/services", body)).data.service.id
  }

  /** Titles as the office lists them by rank, and as the store does. */
  const titles = async () => {
    const office = await open().owner.get(`/services?venue_id=${venueId()}&order=rank`)
    const store = await api.get(`/store/services?venue_id=${venueId()}`, { headers: open().city.store })
    const page = await api.get(`/store/venues/${venueId()}`, { headers: open().city.store })
    const of = (list: { title: string }[]) => list.map(({ title }) => title)
    return {
      office: of(office.data.services),
      store: of(store.data.services),
      page: of(page.data.venue.services),
    }
  }

  const inAll = (list: string[]) => ({ office: list, store: list, page: list })

  it("stand as they were put, those that are not named behind the others, new ones last", async () => {
    const { manager, city } = open()
    const massage = city.bangkok.service.id
    const [bath, wrap] = [await create("Bath"), await create("Wrap")]
    expect(await titles()).toEqual(inAll(["Bath", "Massage", "Wrap"]))
    const { status, data } = await manager.post(path(), { service_ids: [wrap, massage, bath] })
    expect([status, data]).toEqual([200, { service_ids: [wrap, massage, bath] }])
    expect(await titles()).toEqual(inAll(["Wrap", "Massage", "Bath"]))
    await create("Aroma")
    expect(await titles()).toEqual(inAll(["Wrap", "Massage", "Bath", "Aroma"]))
    await manager.post(path(), { service_ids: [bath] })
    expect(await titles()).toEqual(inAll(["Bath", "Wrap", "Massage", "Aroma"]))
  })

  it("are refused with what the venue does not have, and stay as they were", async () => {
    const { owner, stranger, staff, city } = open()
    const [own, other] = [city.bangkok.service.id, city.nairobi.service.id]
    const bath = await create("Bath")
    await owner.post(path(), { service_ids: [own, bath] })
    expect(refusal(await owner.post(path(), { service_ids: [bath, other] }))).toMatchObject({
      status: 404,
      message: `service_ids.1: there is no ${other} here`,
    })
    expect((await owner.post(path(), { service_ids: [bath, bath] })).data.message).toBe(
      "service_ids.1: is named before",
    )
    expect((await owner.post(path(), { service_ids: [] })).status).toBe(400)
    expect((await owner.post(path(), {})).status).toBe(400)
    const answers = [stranger, staff].map((desk) => desk.post(path(), { service_ids: [bath] }))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 403])
    expect((await titles()).office).toEqual(["Massage", "Bath"])
  })

  it("end as one of the orders when two are written at once", async () => {
    const { owner, manager, city } = open()
    const own = city.bangkok.service.id
    const more = [await create("Bath"), await create("Wrap"), await create("Aroma")]
    const forth = [own, ...more]
    const back = [...forth].reverse()
    const answers = await Promise.all([
      owner.post(path(), { service_ids: forth }),
      manager.post(path(), { service_ids: back }),
      owner.post(path(), { service_ids: forth }),
      manager.post(path(), { service_ids: back }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const { data } = await owner.get(`/services?venue_id=${venueId()}&order=rank`)
    const listed = data.services.map(({ id }: { id: string }) => id)
    expect([forth.join(), back.join()]).toContain(listed.join())
  })

  it("stay as they were when it fails half-way", async () => {
    const { owner, city } = open()
    const bath = await create("Bath")
    await owner.post(path(), { service_ids: [city.bangkok.service.id, bath] })
    const scheduling = container().resolve(SCHEDULING_MODULE)
    jest.spyOn(scheduling, "updateServices").mockRejectedValueOnce(new Error("the module is away"))
    expect((await owner.post(path(), { service_ids: [bath] })).status).toBe(500)
    expect((await titles()).office).toEqual(["Massage", "Bath"])
  })
}
