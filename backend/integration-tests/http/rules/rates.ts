import type { Suite } from "../venues/suite"
import { servicesOf, thb } from "./service-bodies"

/** What staff ask and take where it differs. */
export function rateTests(suite: Suite): void {
  const { create, update, read, inStore } = servicesOf(suite)
  const [short, long] = [
    { title: "Short", duration_minutes: 60, prices: thb(500) },
    { title: "Long", duration_minutes: 120, prices: thb(900) },
  ]
  const two = { variants: [short, long] }
  const staff = () => suite.open().city.bangkok.staff_ids
  const pairs = (service: { staff_rates: { staff_id: string; variant_id: string }[] }) =>
    service.staff_rates.map(({ staff_id, variant_id }) => [staff_id, variant_id])

  it("are for a variant by title or id, and shown in the order of staff and variants", async () => {
    const [alex, billie] = staff()
    const { status, data } = await create({
      ...two,
      staff_rates: [
        { staff_id: billie, variant_title: "Long", duration_minutes: 90 },
        { staff_id: alex, variant_title: "Long", prices: thb(1100) },
        { staff_id: alex, variant_title: "Short", duration_minutes: 45, prices: thb(600) },
      ],
    })
    expect(status).toBe(200)
    const [shortId, longId] = data.service.variants.map(({ id }: { id: string }) => id)
    const rates = [
      { staff_id: alex, variant_id: shortId, duration_minutes: 45, prices: thb(600) },
      { staff_id: alex, variant_id: longId, duration_minutes: null, prices: thb(1100) },
      { staff_id: billie, variant_id: longId, duration_minutes: 90, prices: null },
    ]
    expect(data.service.staff_rates).toEqual(rates)
    expect((await inStore(data.service.id)).staff_rates).toEqual(rates)
    expect((await update(data.service.id, { staff_rates: rates })).data.service.staff_rates).toEqual(rates)
    expect((await update(data.service.id, { title: "Other" })).data.service.staff_rates).toEqual(rates)
    const replaced = await update(data.service.id, { staff_rates: [rates[2]] })
    expect(replaced.data.service.staff_rates).toEqual([rates[2]])
    expect((await update(data.service.id, { staff_rates: [] })).data.service.staff_rates).toEqual([])
  })

  it("go with their variant and with their staff member", async () => {
    const [alex, billie] = staff()
    const every = [alex, billie].flatMap((staff_id) =>
      ["Short", "Long"].map((variant_title) => ({ staff_id, variant_title, duration_minutes: 50 })),
    )
    const { data } = await create({ ...two, staff_rates: every })
    const { id, variants } = data.service
    expect(pairs(data.service)).toHaveLength(4)
    const [kept] = variants
    const fewer = await update(id, { variants: [{ ...kept, title: "Quick" }] })
    expect(pairs(fewer.data.service)).toEqual([
      [alex, kept.id],
      [billie, kept.id],
    ])
    const alone = await update(id, { staff_ids: [billie] })
    expect(pairs(alone.data.service)).toEqual([[billie, kept.id]])
    const back = await update(id, { staff_ids: [alex, billie] })
    expect(pairs(back.data.service)).toEqual([[billie, kept.id]])
  })

  it("can be for a variant that is new in the same change", async () => {
    const [alex] = staff()
    const { data } = await create({ variants: [short] })
    const changed = await update(data.service.id, {
      ...two,
      staff_rates: [{ staff_id: alex, variant_title: "Long", prices: thb(0) }],
    })
    expect(changed.data.service.staff_rates).toEqual([
      {
        staff_id: alex,
        variant_id: changed.data.service.variants[1].id,
        duration_minutes: null,
        prices: thb(0),
      },
    ])
  })

  it("are refused when they do not fit, and nothing is changed", async () => {
    const [alex, billie] = staff()
    const processing = [{ after_minutes: 20, duration_minutes: 20 }]
    const { data } = await create({
      variants: [{ ...short, processing }, long],
      staff_ids: [alex],
      staff_rates: [{ staff_id: alex, variant_title: "Short", duration_minutes: 41 }],
    })
    const before = await read(data.service.id)
    const rate = (extra: object) => ({ staff_id: alex, variant_title: "Short", prices: thb(1), ...extra })
    const wrong: [staff_rates: object[], message: string][] = [
      [[rate({ staff_id: billie })], `staff_rates.0.staff_id: ${billie} does not perform this service`],
      [[rate({ staff_id: "stf_none" })], "staff_rates.0.staff_id: stf_none does not perform this service"],
      [[rate({ variant_title: "Huge" })], "staff_rates.0.variant_title: this service has no variant Huge"],
      [
        [rate({ variant_title: undefined, variant_id: "variant_none" })],
        "staff_rates.0.variant_id: this service has no variant variant_none",
      ],
      [
        [rate({ variant_title: undefined })],
        "staff_rates.0.variant_id: give either variant_id or variant_title",
      ],
      [
        [rate({ variant_id: before.variants[0].id })],
        "staff_rates.0.variant_id: give either variant_id or variant_title",
      ],
      [
        [rate({ prices: undefined })],
        "staff_rates.0.duration_minutes: give duration_minutes, prices or both",
      ],
      [
        [rate({}), rate({ variant_title: undefined, variant_id: before.variants[0].id })],
        "staff_rates.1: has the staff member and variant of one before",
      ],
      [
        [rate({ duration_minutes: 40 })],
        "staff_rates.0.duration_minutes: must be longer than the processing of Short, 40 minutes",
      ],
    ]
    for (const [staff_rates, message] of wrong) {
      const refused = await update(data.service.id, { title: "Changed", staff_rates })
      expect([refused.status, refused.data.message]).toEqual([400, message])
    }
    const grown = await update(data.service.id, {
      variants: [{ ...short, processing: [{ after_minutes: 20, duration_minutes: 21 }] }],
    })
    expect([grown.status, grown.data.message]).toEqual([
      400,
      `variants.0.processing: does not fit the 41 minutes of ${alex}`,
    ])
    expect(await read(data.service.id)).toEqual(before)
  })
}
