import { Modules } from "@medusajs/framework/utils"
import { CATALOG_MODULE } from "../../../src/modules/catalog"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { balm, fill, shelve, shirt, thb } from "./shelf"

export function creating({ open, container }: Suite): void {
  it("makes a product with one variant, a price, and a level of nothing at the vendor's first location", async () => {
    const { city, owner, sold } = open()
    const { data } = await owner.post(
      "/vendor-products",
      balm({ description: "<p>Hot <strong>and</strong> cold</p>" }),
    )
    expect(data.product).toMatchObject({
      title: "Tiger balm",
      handle: "tiger-balm-lotus-house-company",
      status: "published",
      description: "<p>Hot <strong>and</strong> cold</p>",
      review: null,
      vendor: { id: city.bangkok.vendor_id, name: "Lotus House Company" },
      options: [],
      attributes: [],
      images: [],
      variants: [
        {
          title: "Default",
          options: {},
          sku: "BALM",
          barcode: "8851",
          weight: 60,
          manage_inventory: true,
          allow_backorder: false,
          prices: [{ currency_code: "thb", amount: 120 }],
          available_quantity: 0,
          levels: [{ stocked_quantity: 0, reserved_quantity: 0, available_quantity: 0 }],
        },
      ],
    })
    const { data: places } = await owner.get("/vendor-stock/locations")
    expect(places.stock_locations).toEqual([
      expect.objectContaining({
        name: "Lotus House Company store room",
        city: "Bangkok",
        country_code: "th",
      }),
    ])
    expect(data.product.variants[0].levels[0].location_id).toBe(places.stock_locations[0].id)
    expect(await sold(data.product.id)).toEqual([data.product.id])
    await shelve(owner, shirt())
    expect((await owner.get("/vendor-stock/locations")).data.count).toBe(1)
    expect((await shelve(owner, balm({ variants: [{ prices: thb(1) }] }))).handle).toBe(
      "tiger-balm-lotus-house-company-2",
    )
  })

  it("is a draft without prices, which cannot be published without them", async () => {
    const { owner, sold } = open()
    const draft = await shelve(owner, { title: "Idea", variants: [{}] })
    expect([draft.status, draft.variants[0].prices, await sold(draft.id)]).toEqual(["draft", [], []])
    expect(refusal(await owner.post(`/vendor-products/${draft.id}`, { status: "published" }))).toMatchObject({
      status: 400,
      message: "variants.0.prices: Default needs a price to be published",
    })
  })

  it.each([
    [{ title: "" }, "title: Too small: expected string to have >=1 characters"],
    [{ variants: [] }, "variants: Too small: expected array to have >=1 items"],
    [{ variants: [{ prices: [{ currency_code: "thb", amount: -1 }] }] }, /^variants\.0\.prices\.0\.amount: /],
    [{ variants: [{ prices: [...thb(1), ...thb(2)] }] }, "variants.0.prices: must have one price a currency"],
    [{ variants: [{ sku: "ไทย" }] }, "variants.0.sku: must be Latin letters, digits and signs"],
    [
      { variants: [{ prices: thb(1), id: "variant_x" }] },
      "variants.0.id: a new product has no variant variant_x",
    ],
    [{ category_ids: ["pcat_none"] }, "category_ids: there is no category pcat_none"],
    [{ type_id: "ptyp" }, /Unrecognized key: "type_id"/],
    [
      { options: [{ title: "Size", values: ["S", "s"] }], variants: [{ options: { Size: "S" } }] },
      "options.0.values: must differ",
    ],
  ])("refuses %j, naming the field", async (rest, message) => {
    const { status, data } = await open().owner.post("/vendor-products", balm(rest))
    expect([status, data.type, data.message]).toEqual([
      400,
      "invalid_data",
      typeof message === "string" ? message : expect.stringMatching(message),
    ])
  })

  it("has SKU and barcode once, and says so", async () => {
    const { owner, stranger } = open()
    const first = await shelve(owner, balm())
    for (const desk of [owner, stranger]) {
      expect((await desk.post("/vendor-products", balm())).data).toMatchObject({
        code: "sku_taken",
        message: "variants.0.sku: BALM is taken by another product",
        sku: "BALM",
      })
      const barcode = await desk.post(
        "/vendor-products",
        balm({ variants: [{ barcode: "8851", prices: thb(1) }] }),
      )
      expect([barcode.status, barcode.data.code]).toEqual([409, "barcode_taken"])
    }
    const twice = shirt({
      variants: ["S", "M"].map((Size) => ({ options: { Size }, sku: "SAME", prices: thb(1) })),
    })
    expect(refusal(await owner.post("/vendor-products", twice))).toMatchObject({
      status: 400,
      message: "variants.1.sku: is that of a variant before",
    })
    // Who saves it again keeps its codes, and they are free once it is gone.
    const again = { variants: [{ id: first.variants[0].id, sku: "BALM", barcode: "8851", prices: thb(130) }] }
    expect((await owner.post(`/vendor-products/${first.id}`, again)).status).toBe(200)
    expect((await owner.delete(`/vendor-products/${first.id}`)).status).toBe(200)
    await shelve(
      stranger,
      balm({ variants: [{ sku: "BALM", prices: [{ currency_code: "kes", amount: 9 }] }] }),
    )
  })

  it("needs a venue for its currency and address, and a vendor when the platform makes it", async () => {
    const { city, platform, owner } = open()
    const { data } = await platform.post("/vendors", { name: "Houseless", email: "houseless@plaza.example" })
    expect(refusal(await platform.post("/vendor-products", balm()))).toMatchObject({
      status: 400,
      message: "vendor_id: is required",
    })
    const houseless = await platform.post("/vendor-products", balm({ vendor_id: data.vendor.id }))
    expect([houseless.status, houseless.data.code]).toEqual([409, "venue_missing"])
    const unknown = await platform.post("/vendor-products", balm({ vendor_id: "vnd_none" }))
    expect(unknown.status).toBe(404)
    const foreign = await owner.post("/vendor-products", balm({ vendor_id: city.nairobi.vendor_id }))
    expect(foreign.status).toBe(404)
    const made = await shelve(platform, balm({ vendor_id: city.bangkok.vendor_id }))
    expect((await owner.get(`/vendor-products/${made.id}`)).status).toBe(200)
  })

  it("leaves nothing behind when a part of it fails", async () => {
    const { owner } = open()
    const catalog = container().resolve(CATALOG_MODULE)
    const broken = jest
      .spyOn(catalog, "createProductAttributeValues")
      .mockRejectedValueOnce(new Error("away"))
    expect((await owner.post("/vendor-products", balm())).status).toBe(500)
    broken.mockRestore()
    expect((await owner.get("/vendor-products")).data).toMatchObject({ products: [], count: 0 })
    expect((await owner.get("/vendor-stock/locations")).data.count).toBe(0)
    expect(await container().resolve(Modules.INVENTORY).listInventoryItems({ sku: "BALM" })).toEqual([])
    await shelve(owner, balm())
  })

  it("is copied as a draft without codes and stock", async () => {
    const { owner } = open()
    const first = await shelve(owner, shirt({ description: "Linen" }))
    await fill(owner, first.variants[0], 7)
    const { data } = await owner.post(`/vendor-products/${first.id}/duplicate`)
    expect(data.product).toMatchObject({
      title: "House shirt (copy)",
      status: "draft",
      description: "Linen",
      options: [{ title: "Size", values: ["S", "M"] }],
      variants: ["S", "M"].map((size) => ({
        title: size,
        options: { Size: size },
        sku: null,
        prices: [{ currency_code: "thb", amount: 450 }],
        available_quantity: 0,
      })),
    })
    expect(data.product.id).not.toBe(first.id)
    const single = await shelve(owner, balm())
    expect((await owner.post(`/vendor-products/${single.id}/duplicate`)).data.product).toMatchObject({
      title: "Tiger balm (copy)",
      options: [],
      variants: [{ title: "Default" }],
    })
  })
}
