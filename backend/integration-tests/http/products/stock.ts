import { CATALOG_MODULE } from "../../../src/modules/catalog"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { balm, fill, shelve, shirt } from "./shelf"

export function stock({ open, container }: Suite): void {
  const first = async () => {
    const { variants } = await shelve(open().owner, balm())
    return `/vendor-stock/levels/${variants[0].levels[0].id}`
  }

  it("is adjusted and counted, with a history that nobody can change", async () => {
    const { owner, manager, city } = open()
    const path = await first()
    const received = await owner.post(path, { adjustment: 10, reason: "received", note: "From the press" })
    expect(received.data.stock_level).toMatchObject({
      product: { title: "Tiger balm" },
      variant: { title: "Default", sku: "BALM", barcode: "8851" },
      location: { name: "Lotus House Company store room" },
      stocked_quantity: 10,
      reserved_quantity: 0,
      available_quantity: 10,
    })
    expect((await manager.post(path, { quantity: 8, expected: 10, reason: "counted" })).status).toBe(200)
    expect(
      (await owner.post(path, { adjustment: -1, reason: "damaged" })).data.stock_level.stocked_quantity,
    ).toBe(7)
    const { data } = await owner.get(`${path}/movements`)
    expect(data).toMatchObject({ count: 3, offset: 0, limit: 20 })
    expect(
      data.stock_movements.map(
        ({ from_quantity, to_quantity, reason, note, created_by }: Record<string, unknown>) => [
          from_quantity,
          to_quantity,
          reason,
          note,
          created_by,
        ],
      ),
    ).toEqual([
      [8, 7, "damaged", null, { id: city.owner.id, name: city.owner.email }],
      [10, 8, "counted", null, { id: expect.any(String), name: "manager@office.example" }],
      [0, 10, "received", "From the press", { id: city.owner.id, name: city.owner.email }],
    ])
    expect((await owner.get(`${path}/movements?limit=1&offset=2`)).data.stock_movements[0].reason).toBe(
      "received",
    )
    const catalog = container().resolve(CATALOG_MODULE)
    const [{ id }] = await catalog.listStockMovements({})
    await expect(catalog.updateStockMovements({ id, note: "x" })).rejects.toThrow(/append-only/)
    await expect(catalog.deleteStockMovements([id])).rejects.toThrow(/append-only/)
  })

  it("loses nothing when two change it at once", async () => {
    const { owner, manager } = open()
    const path = await first()
    await owner.post(path, { adjustment: 10, reason: "received" })
    const both = await Promise.all([
      owner.post(path, { quantity: 12, expected: 10, reason: "counted" }),
      manager.post(path, { quantity: 9, expected: 10, reason: "counted" }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = both.find(({ status }) => status === 409)
    const now = (await owner.get(path)).data.stock_level.stocked_quantity
    expect(refused?.data).toMatchObject({
      code: "stock_changed",
      message: `There are ${now} by now, not 10: somebody changed it meanwhile`,
      stocked_quantity: now,
      reserved_quantity: 0,
    })
    const many = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        (index % 2 ? owner : manager).post(path, { adjustment: 1, reason: "received" }),
      ),
    )
    expect(many.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect((await owner.get(path)).data.stock_level.stocked_quantity).toBe(now + 8)
    expect((await owner.get(`${path}/movements`)).data.count).toBe(10)
  })

  it.each([
    [{ reason: "received" }, "quantity: give either quantity or adjustment"],
    [
      { quantity: 1, expected: 0, adjustment: 1, reason: "counted" },
      "quantity: give either quantity or adjustment",
    ],
    [
      { quantity: 1, reason: "counted" },
      "expected: is what the quantity was counted against; give both or none",
    ],
    [{ adjustment: 0, reason: "counted" }, "adjustment: must not be nought"],
    [{ adjustment: -1, reason: "damaged" }, "adjustment: there are only 0"],
    [{ adjustment: 1.5, reason: "received" }, /^adjustment: /],
    [{ adjustment: 1, reason: "gift" }, /^reason: /],
    [{ adjustment: 1 }, /^reason: /],
  ])("refuses %j", async (body, message) => {
    const answer = refusal(await open().owner.post(await first(), body))
    expect([answer.status, answer.message]).toEqual([
      400,
      typeof message === "string" ? message : expect.stringMatching(message),
    ])
  })

  it("goes back when its history cannot be written", async () => {
    const { owner } = open()
    const path = await first()
    const catalog = container().resolve(CATALOG_MODULE)
    const broken = jest.spyOn(catalog, "createStockMovements").mockRejectedValueOnce(new Error("away"))
    expect((await owner.post(path, { adjustment: 3, reason: "received" })).status).toBe(500)
    broken.mockRestore()
    expect((await owner.get(path)).data.stock_level.stocked_quantity).toBe(0)
  })

  it("is listed with what there is least of first, searched and narrowed", async () => {
    const { owner, platform, city } = open()
    await first()
    const { variants } = await shelve(owner, shirt())
    await fill(owner, variants[1], 3)
    const named = async (query: string, desk = owner) =>
      (await desk.get(`/vendor-stock${query}`)).data.stock_levels.map(
        (level: { product: { title: string }; variant: { title: string } }) =>
          `${level.product.title} ${level.variant.title}`,
      )
    expect(await named("")).toEqual(["House shirt S", "Tiger balm Default", "House shirt M"])
    expect(await named("?order=-available")).toEqual(["House shirt M", "House shirt S", "Tiger balm Default"])
    expect(await named("?available_max=2")).toEqual(["House shirt S", "Tiger balm Default"])
    expect(await named("?q=shirt-m")).toEqual(["House shirt M"])
    expect(await named("?q=balm&limit=1")).toEqual(["Tiger balm Default"])
    expect(await named(`?location_id=${variants[1].levels[0].location_id}&offset=2`)).toEqual([
      "House shirt M",
    ])
    expect(await named("?location_id=sloc_other")).toEqual([])
    expect(await named(`?vendor_id=${city.nairobi.vendor_id}`)).toEqual([])
    expect(await named(`?vendor_id=${city.bangkok.vendor_id}`, platform)).toHaveLength(3)
    expect((await owner.get("/vendor-stock?available_max=-1")).status).toBe(400)
  })
}
