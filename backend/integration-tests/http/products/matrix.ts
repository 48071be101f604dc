import { Modules } from "@medusajs/framework/utils"
import { CATALOG_MODULE } from "../../../src/modules/catalog"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { balm, fill, shelve, shirt, thb, type Product } from "./shelf"

const told = ({ variants }: Product) =>
  variants.map(({ id, title, sku, prices, available_quantity }) => [
    id,
    title,
    sku,
    prices.map(({ amount }) => amount),
    available_quantity,
  ])

export function matrix({ open, container }: Suite): void {
  const change = async (id: string, body: object): Promise<Product> => {
    const { status, data } = await open().owner.post(`/vendor-products/${id}`, body)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
    return data.product
  }

  it("keeps variants that stay, with their stock, and makes and removes the others", async () => {
    const { owner } = open()
    const { id, variants } = await shelve(owner, shirt())
    const [small, medium] = variants
    await fill(owner, medium, 5)
    const changed = await change(id, {
      options: [{ title: "Size", values: ["M", "L"] }],
      variants: [
        { options: { Size: "L" }, sku: "SHIRT-L", prices: thb(500) },
        {
          options: { Size: "M" },
          sku: "SHIRT-MEDIUM",
          prices: [...thb(460), { currency_code: "eur", amount: 12.5 }],
        },
      ],
    })
    expect(told(changed)).toEqual([
      [expect.not.stringMatching(small.id), "L", "SHIRT-L", [500], 0],
      [medium.id, "M", "SHIRT-MEDIUM", expect.arrayContaining([460, 12.5]), 5],
    ])
    const items = await container()
      .resolve(Modules.INVENTORY)
      .listInventoryItems({}, { select: ["sku"] })
    expect(items.map(({ sku }) => sku).sort()).toEqual(["SHIRT-L", "SHIRT-MEDIUM"])
    // A code that was changed away is free again, and the price of one currency can go.
    const freed = await change(id, {
      variants: [
        { id: medium.id, options: { Size: "M" }, prices: thb(470) },
        { options: { Size: "L" }, sku: "SHIRT-MEDIUM", prices: thb(500) },
      ],
    })
    expect(told(freed)).toEqual([
      [medium.id, "M", null, [470], 5],
      [changed.variants[0].id, "L", "SHIRT-MEDIUM", [500], 0],
    ])
  })

  it("keeps variants by their ids when an option comes, goes, or all go", async () => {
    const { owner } = open()
    const { id, variants } = await shelve(owner, shirt())
    const [small, medium] = variants
    await fill(owner, small, 3)
    const size = { title: "Size", values: ["S", "M"] }
    const coloured = await change(id, {
      options: [size, { title: "Colour", values: ["Red", "Blue"] }],
      variants: [
        { id: small.id, options: { Size: "S", Colour: "Red" }, prices: thb(450) },
        { id: medium.id, options: { Size: "M", Colour: "Red" }, prices: thb(450) },
        { options: { Size: "S", Colour: "Blue" }, prices: thb(470) },
      ],
    })
    expect(told(coloured).map(([one, title, , , left]) => [one, title, left])).toEqual([
      [small.id, "S / Red", 3],
      [medium.id, "M / Red", 0],
      [coloured.variants[2].id, "S / Blue", 0],
    ])
    expect(coloured.options.map(({ title }) => title).sort()).toEqual(["Colour", "Size"])
    const single = await change(id, { options: [], variants: [{ id: small.id, prices: thb(400) }] })
    expect([single.options, told(single)]).toEqual([[], [[small.id, "Default", null, [400], 3]]])
    const back = await change(id, {
      options: [size],
      variants: [{ id: small.id, options: { Size: "S" }, prices: thb(410) }],
    })
    expect([back.options.map(({ title }) => title), told(back)]).toEqual([
      ["Size"],
      [[small.id, "S", null, [410], 3]],
    ])
  })

  it("counts stock or does not, as it is told", async () => {
    const { owner } = open()
    const { id, variants } = await shelve(owner, balm())
    const endless = await change(id, {
      variants: [{ id: variants[0].id, manage_inventory: false, prices: thb(120) }],
    })
    expect(endless.variants[0]).toMatchObject({ available_quantity: null, levels: [] })
    expect((await owner.get("/vendor-stock")).data.count).toBe(0)
    const counted = await change(id, { variants: [{ id: variants[0].id, prices: thb(120) }] })
    expect(counted.variants[0]).toMatchObject({ available_quantity: 0 })
    expect((await owner.get("/vendor-stock")).data.count).toBe(1)
  })

  it("refuses what does not fit, and another product's variants", async () => {
    const { owner } = open()
    const { id, variants } = await shelve(owner, shirt())
    const other = await shelve(owner, balm())
    const refused = async (body: object) => refusal(await owner.post(`/vendor-products/${id}`, body)).message
    expect(await refused({ variants: [{ options: { Size: "XL" }, prices: thb(1) }] })).toBe(
      "variants.0.options: Size has no value XL",
    )
    expect(
      await refused({ variants: [{ id: other.variants[0].id, options: { Size: "S" }, prices: thb(1) }] }),
    ).toBe(`variants.0.id: ${other.variants[0].id} is not a variant of this product`)
    expect(await refused({ options: [] })).toBe("variants: are required with options")
    expect(await refused({ variants: [{ options: { Size: "S" } }] })).toBe(
      "variants.0.prices: S needs a price to be published",
    )
    expect((await owner.get(`/vendor-products/${id}`)).data.product.variants).toMatchObject(
      variants.map((variant) => ({ id: variant.id })),
    )
  })

  it("is as it was when a change fails half-way, also when its options changed", async () => {
    const { owner } = open()
    const { id, variants } = await shelve(owner, shirt())
    await fill(owner, variants[1], 4)
    const before = (await owner.get(`/vendor-products/${id}`)).data.product
    const catalog = container().resolve(CATALOG_MODULE)
    for (const body of [
      {
        title: "Other",
        options: [{ title: "Colour", values: ["Red"] }],
        variants: [{ id: variants[1].id, options: { Colour: "Red" }, sku: "RED", prices: thb(1) }],
      },
      {
        title: "Other",
        options: [{ title: "Size", values: ["S", "XL"] }],
        variants: [
          { options: { Size: "S" }, prices: thb(1) },
          { options: { Size: "XL" }, prices: thb(1) },
        ],
      },
    ]) {
      const broken = jest
        .spyOn(catalog, "deleteProductAttributeValues")
        .mockRejectedValueOnce(new Error("away"))
      const failed = await owner.post(`/vendor-products/${id}`, { ...body, attributes: [] })
      expect(failed.status).toBe(500)
      broken.mockRestore()
      const after = (await owner.get(`/vendor-products/${id}`)).data.product
      const parts = ({ title, options, variants: all }: Product & { title: string }) => ({
        title,
        options: options.map((option) => [option.title, [...option.values].sort()]),
        variants: all.map(({ id: one, title: name, sku, prices, levels, options: chosen }) => ({
          one,
          name,
          sku,
          chosen,
          prices: prices.map(({ amount }) => amount),
          levels: levels.map(({ stocked_quantity }) => stocked_quantity),
        })),
      })
      expect(parts(after)).toEqual(parts(before))
    }
  })
}
