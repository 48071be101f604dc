import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createCity, type City } from "../../fixtures/city"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let city: City

    beforeAll(async () => {
      city = await createCity(api, getContainer())
    })

    const as = () => ({ headers: city.owner.headers, validateStatus: () => true })
    const thb = (amount: number) => [{ currency_code: "thb", amount }]
    const body = (extra: object = {}) => ({
      venue_id: city.bangkok.venue_id,
      title: "Foot massage",
      variants: [{ title: "45 minutes", duration_minutes: 45, prices: thb(450) }],
      staff_ids: [city.bangkok.staff_ids[0]],
      ...extra,
    })

    it("creates a service with every rule, and answers what was written", async () => {
      const rules = {
        description: "Warm towels first.",
        status: "published",
        buffer_before_minutes: 5,
        buffer_after_minutes: 10,
        slot_interval_minutes: 20,
        minimum_notice_minutes: 120,
        maximum_advance_days: 30,
        approval: "manual",
        deposit: { type: "percentage", value: 30 },
        cancellation_policy: {
          free_until_minutes: 720,
          late_fee_percentage: 12.5,
          no_show_fee_percentage: 50,
          max_reschedules: 2,
        },
        season: { from: "2030-01-01", until: "2030-12-31" },
        weekly: [{ weekday: 1, from: "10:00", until: "26:00" }],
        resource_requirements: [{ resource_kind: "chair" }],
      }
      const addOn = { title: "Scrub", duration_minutes: 15, prices: thb(200) }
      const { status, data } = await api.post("/admin/services", body({ ...rules, add_ons: [addOn] }), as())
      expect(status).toBe(200)
      expect(data.service).toMatchObject({
        ...rules,
        venue_id: city.bangkok.venue_id,
        paused: false,
        capacity: 1,
      })
      expect(data.service.add_ons).toEqual([{ id: expect.any(String), ...addOn }])
      expect(data.service.variants).toEqual([
        {
          id: expect.stringMatching(/^variant_/),
          title: "45 minutes",
          duration_minutes: 45,
          processing: [],
          prices: thb(450),
        },
      ])
      const listed = await api.get(`/admin/services?product_id=${data.service.product_id}`, as())
      expect(listed.data).toMatchObject({ count: 1, services: [{ id: data.service.id }] })
    })

    it("adds, changes, reorders and removes variants, with their prices", async () => {
      const { data: made } = await api.post("/admin/services", body({ status: "published" }), as())
      const path = `/admin/services/${made.service.id}`
      const [first] = made.service.variants
      const added = await api.post(
        path,
        {
          variants: [
            { title: "90 minutes", duration_minutes: 90, prices: thb(900) },
            { ...first, title: "50 minutes", duration_minutes: 50, prices: thb(500) },
          ],
        },
        as(),
      )
      expect(added.status).toBe(200)
      expect(added.data.service.variants).toEqual([
        {
          id: expect.any(String),
          title: "90 minutes",
          duration_minutes: 90,
          processing: [],
          prices: thb(900),
        },
        { id: first.id, title: "50 minutes", duration_minutes: 50, processing: [], prices: thb(500) },
      ])
      const kept = added.data.service.variants[0]
      const removed = await api.post(
        path,
        { variants: [kept], title: "Long foot massage", paused: true },
        as(),
      )
      expect(removed.data.service).toMatchObject({
        title: "Long foot massage",
        paused: true,
        variants: [kept],
      })
      const unknown = await api.post(path, { variants: [{ ...kept, id: "variant_none" }] }, as())
      expect([unknown.status, unknown.data.message]).toEqual([400, expect.stringContaining("variants")])
      expect((await api.get(path, as())).data.service.variants).toEqual([kept])
    })

    it.each([
      ["variants", { variants: [] }],
      ["variants", { variants: [{ title: "A", duration_minutes: 0, prices: [] }] }],
      ["slot_interval_minutes", { slot_interval_minutes: 0 }],
      ["maximum_advance_days", { maximum_advance_days: 731 }],
      ["deposit", { deposit: { type: "percentage", value: 120 } }],
      ["deposit", { deposit: { type: "fixed" } }],
      ["season", { season: { from: "2030-02-30", until: "2030-03-01" } }],
      ["weekly", { weekly: [{ weekday: 8, from: "10:00", until: "12:00" }] }],
      ["title", { title: "t".repeat(10_000) }],
      ["staff_ids", { staff_ids: ["stf_none"] }],
      ["category_ids", { category_ids: ["pcat_none"] }],
    ])("names %s when it is wrong", async (field, wrong) => {
      const { status, data } = await api.post("/admin/services", body(wrong), as())
      expect([status, data.type]).toEqual([400, "invalid_data"])
      expect(data.message).toContain(field)
    })

    it("keeps to the own venue and the own staff", async () => {
      const foreign = await api.post("/admin/services", body({ venue_id: city.nairobi.venue_id }), as())
      expect(foreign.status).toBe(404)
      const staff = await api.post("/admin/services", body({ staff_ids: [city.nairobi.staff_ids[0]] }), as())
      expect(staff.status).toBe(400)
    })

    it("is removed with its product, but not while visits are to come", async () => {
      const { data: made } = await api.post("/admin/services", body(), as())
      const gone = await api.delete(`/admin/services/${made.service.id}`, as())
      expect(gone.data).toEqual({ id: made.service.id, object: "service", deleted: true })
      expect((await api.get(`/admin/services/${made.service.id}`, as())).status).toBe(404)
      expect(
        (
          await api.get(`/admin/products/${made.service.product_id}`, {
            headers: city.admin.headers,
            validateStatus: () => true,
          })
        ).status,
      ).toBe(404)
    })

    it("takes shifts that fit and refuses those that overlap", async () => {
      const path = `/admin/staff/${city.bangkok.staff_ids[0]}/shifts`
      const shift = (weekday: number, starts: string, ends: string) => ({ weekday, starts, ends })
      const good = await api.post(
        path,
        { weekly: [shift(7, "20:00", "28:00"), shift(1, "04:00", "12:00")] },
        as(),
      )
      expect(good.data.staff_member.shifts.weekly).toHaveLength(2)
      const over = await api.post(
        path,
        { weekly: [shift(7, "20:00", "28:00"), shift(1, "03:00", "12:00")] },
        as(),
      )
      expect([over.status, over.data.message]).toEqual([400, expect.stringContaining("weekly.1")])
      const inverted = await api.post(path, { weekly: [shift(1, "12:00", "10:00")] }, as())
      expect(inverted.status).toBe(400)
      const none = await api.post(path, { weekly: [] }, as())
      expect(none.data.staff_member.shifts.weekly).toEqual([])
    })
  },
})
