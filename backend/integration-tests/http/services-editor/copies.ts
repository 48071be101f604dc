import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"

/** Drafts made of services. */
export function copyTests({ open, container }: Suite): void {
  afterEach(() => jest.restoreAllMocks())

  const thb = (amount: number) => [{ currency_code: "thb", amount }]

  /** A service with every rule, and what of it does not depend on its rows. */
  const rich = async () => {
    const { owner, city } = open()
    const { venue_id, staff_ids, service } = city.bangkok
    const rules = {
      description: "Warm towels first.",
      status: "published",
      kind: "appointment",
      buffer_before_minutes: 5,
      buffer_after_minutes: 10,
      slot_interval_minutes: 20,
      minimum_notice_minutes: 120,
      maximum_advance_days: 30,
      capacity: 3,
      approval: "manual",
      deposit: { type: "percentage", value: 30 },
      cancellation_policy: {
        free_until_minutes: 720,
        late_fee_percentage: 12.5,
        no_show_fee_percentage: 50,
        max_reschedules: 2,
      },
      daily_limit_per_staff: 4,
      daily_limit_per_customer: 2,
      active_limit_per_customer: 3,
      season: { from: "2030-01-01", until: "2030-12-31" },
      weekly: [{ weekday: 1, from: "10:00", until: "26:00" }],
      resource_requirements: [{ resource_kind: "chair" }],
      paused: true,
    }
    const { data } = await owner.post("/services", {
      ...rules,
      venue_id,
      title: "Foot massage",
      variants: [
        {
          title: "45 minutes",
          duration_minutes: 45,
          processing: [{ after_minutes: 10, duration_minutes: 5 }],
          prices: thb(450),
        },
        { title: "90 minutes", duration_minutes: 90, prices: thb(800) },
      ],
      add_ons: [{ title: "Scrub", duration_minutes: 15, prices: thb(200) }],
      staff_ids,
      staff_rates: [
        { staff_id: staff_ids[1], variant_title: "90 minutes", duration_minutes: 75, prices: thb(900) },
      ],
      prerequisites: [{ service_id: service.id, minimum_minutes: 2880 }],
    })
    return data.service
  }

  it("have all rules, options, staff and prices of the first one, and are drafts", async () => {
    const { owner } = open()
    const first = await rich()
    const { status, data } = await owner.post(`/services/${first.id}/duplicate`)
    expect(status).toBe(200)
    const copy = data.service
    const own = { id: expect.any(String), product_id: expect.any(String), handle: expect.any(String) }
    const times = {
      created_at: expect.any(String),
      updated_at: expect.any(String),
      revision: expect.any(String),
    }
    expect(copy).toEqual({
      ...first,
      ...own,
      ...times,
      title: "Foot massage (copy)",
      status: "draft",
      paused: false,
      variants: first.variants.map((variant: object) => ({ ...variant, id: expect.any(String) })),
      add_ons: first.add_ons.map((addOn: object) => ({ ...addOn, id: expect.any(String) })),
      staff_rates: [{ ...first.staff_rates[0], variant_id: copy.variants[1].id }],
    })
    for (const key of ["id", "product_id", "handle"]) expect(copy[key]).not.toBe(first[key])
    expect(copy.handle).toMatch(/^foot-massage-[0-9a-f]{6}$/)
    expect((await owner.get(`/services/${first.id}`)).data.service).toEqual(first)
  })

  it("may be named, and be made again and again", async () => {
    const { owner } = open()
    const path = `/services/${open().city.bangkok.service.id}/duplicate`
    const answers = await Promise.all([
      owner.post(path),
      owner.post(path),
      owner.post(path, { title: "Thai massage" }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers.map(({ data }) => data.service.title)).toEqual([
      "Massage (copy)",
      "Massage (copy)",
      "Thai massage",
    ])
    const long = "x".repeat(120)
    const { data } = await owner.post(path, { title: long })
    const again = await owner.post(`/services/${data.service.id}/duplicate`)
    expect(again.data.service.title).toBe(`${"x".repeat(113)} (copy)`)
  })

  it("are for those who manage the venue", async () => {
    const { manager, staff, stranger, support, owner, city } = open()
    const path = `/services/${city.bangkok.service.id}/duplicate`
    const answers = [stranger, staff, support].map((desk) => desk.post(path))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 403, 403])
    expect(await refusal(await owner.post(path, { title: "" }))).toMatchObject({ status: 400 })
    expect((await owner.post(path, { titel: "x" })).status).toBe(400)
    expect((await owner.get(`/services?venue_id=${city.bangkok.venue_id}`)).data.count).toBe(1)
    expect((await manager.post(path)).status).toBe(200)
  })

  it("leave nothing behind when they fail half-way", async () => {
    const { owner, city } = open()
    const path = `/services/${city.bangkok.service.id}/duplicate`
    const scheduling = container().resolve(SCHEDULING_MODULE)
    jest.spyOn(scheduling, "createServiceRules").mockRejectedValueOnce(new Error("the module is away"))
    expect((await owner.post(path)).status).toBe(500)
    expect((await owner.get("/services")).data.count).toBe(1)
    expect((await owner.post(path)).status).toBe(200)
  })
}
