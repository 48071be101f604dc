import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { syncVisibilityWorkflow } from "../../../src/workflows/visibility/sync-visibility"
import { countStatements } from "./count-statements"
import { stockShelves, type Goods } from "./goods"
import type { Suite } from "./suite"

const TIGER_THAI = "ยาหม่องตราเสือ"

/** `GET /store/product-search`. */
export function productSearchTests({ get, district, container }: Suite): void {
  const path = "/store/product-search"
  const shelves = (): Promise<Goods> => stockShelves(container(), district())
  const thb = { currency_code: "thb" }

  const titles = async (query: Record<string, unknown> = {}): Promise<string[]> => {
    const { status, data } = await get(path, { ...thb, ...query })
    expect([status, data.message]).toEqual([200, undefined])
    expect(data.count).toBe(data.products.length)
    return data.products.map(({ title }: { title: string }) => title)
  }

  it("answers named products alone, and none that are not on sale", async () => {
    const { ids } = await shelves()
    const named = ids["Tiger Balm"]
    expect(await titles({ id: named })).toEqual(["Tiger Balm"])
    expect(await titles({ id: [named, "prod_nothing"] })).toEqual(["Tiger Balm"])
    expect(await titles({ id: named, q: "nothing like it" })).toEqual([])
  })

  it("answers what can be rendered, with the region's prices, and nothing else", async () => {
    const { ids } = await shelves()
    const { data } = await get(path, { q: "tiger balm", region_id: district().regions.thb })
    expect(data).toEqual({
      products: [
        {
          id: ids["Tiger Balm"],
          title: "Tiger Balm",
          subtitle: null,
          handle: "tiger-balm-lotus-house-company",
          description: "<p>Warms <strong>shoulders</strong></p>",
          thumbnail: null,
          picture: null,
          images: [],
          collection: null,
          categories: [{ id: district().menu.deep, name: "Deep work", handle: "deep-work" }],
          vendor: {
            id: district().bangkok.vendor_id,
            name: "Lotus House Company",
            handle: "lotus-house-company",
          },
          attributes: [
            { handle: "packaging", name: "Packaging", type: "choice", unit: null, value: "Jar" },
            { handle: "reusable", name: "Reusable", type: "boolean", unit: null, value: false },
            { handle: "volume", name: "Volume", type: "number", unit: "ml", value: 50 },
          ],
          variants: [
            {
              id: expect.any(String),
              title: expect.any(String),
              sku: null,
              options: expect.any(Object),
              calculated_price: {
                calculated_amount: 120,
                original_amount: 120,
                currency_code: "thb",
                is_calculated_price_tax_inclusive: expect.any(Boolean),
              },
              available_quantity: 0,
            },
          ],
          created_at: expect.any(String),
          price_from: 120,
        },
      ],
      count: 1,
      offset: 0,
      limit: 20,
    })
  })

  it("forgives typing errors, filters and sorts", async () => {
    await shelves()
    const cases: [query: Record<string, unknown>, found: string[]][] = [
      [{ q: "tigr bam" }, ["Tiger Balm"]],
      [{ q: "cocnut" }, ["Coconut Oil"]],
      [{ q: "lemongras" }, ["Lemongrass Candle"]],
      [{ q: "ยาหมอง" }, [TIGER_THAI]],
      [{ q: "ยาหม้อง ตราเสือ" }, [TIGER_THAI]],
      [{ q: "tiger" }, ["Tiger Balm"]],
      [{ q: "shoulders" }, ["Tiger Balm"]],
      [{ q: "secret" }, []],
      [{ q: "massage" }, []],
      [{ order: "price" }, [TIGER_THAI, "Tiger Balm", "Coconut Oil", "Lemongrass Candle"]],
      [{ order: "-price" }, ["Lemongrass Candle", "Coconut Oil", "Tiger Balm", TIGER_THAI]],
      [{ order: "newest" }, [TIGER_THAI, "Lemongrass Candle", "Coconut Oil", "Tiger Balm"]],
      [{ order: "title", price_min: 120, price_max: 250 }, ["Coconut Oil", "Tiger Balm"]],
      [{ order: "title", category_id: district().menu.body }, ["Coconut Oil", "Tiger Balm"]],
      [{ category_id: "deep-work" }, ["Tiger Balm"]],
      [{ collection_id: "gifts" }, ["Lemongrass Candle"]],
      [{ order: "price", vendor_id: "silom-spa-company" }, [TIGER_THAI, "Lemongrass Candle"]],
      [{ order: "price", attribute: "packaging:Jar" }, ["Tiger Balm", "Lemongrass Candle"]],
      [
        { order: "price", attribute: ["packaging:Jar", "packaging:Tube"] },
        ["Tiger Balm", "Coconut Oil", "Lemongrass Candle"],
      ],
      [{ attribute: ["packaging:Jar", "volume:..50"] }, ["Tiger Balm"]],
      [{ order: "price", attribute: "volume:20..50" }, [TIGER_THAI, "Tiger Balm"]],
      [{ attribute: "volume:51.." }, ["Coconut Oil"]],
      [{ attribute: "volume:200" }, ["Coconut Oil"]],
      [{ attribute: "reusable:true" }, []],
      [{ in_stock: "true" }, []],
      [{ currency_code: "kes", price_max: 1000 }, []],
    ]
    const found = []
    for (const [query] of cases) found.push([query, await titles(query)])
    expect(found).toEqual(cases)
  })

  it("counts the values of each choice among what meets the others", async () => {
    const { collection_id } = await shelves()
    const query = { ...thb, include: "facets", attribute: "packaging:Jar" }
    const { facets } = (await get(path, query)).data
    const { bangkok, silom, menu } = district()
    expect(facets).toEqual({
      categories: [
        { id: menu.body, name: "Body", handle: "body", parent_id: null, count: 1 },
        { id: menu.deep, name: "Deep work", handle: "deep-work", parent_id: menu.body, count: 1 },
      ],
      collections: [{ id: collection_id, title: "Gifts", handle: "gifts", count: 1 }],
      vendors: [
        { id: bangkok.vendor_id, name: "Lotus House Company", handle: "lotus-house-company", count: 1 },
        { id: silom.vendor_id, name: "Silom Spa Company", handle: "silom-spa-company", count: 1 },
      ],
      price: { currency_code: "thb", min: 120, max: 350 },
      attributes: [
        expect.objectContaining({
          handle: "packaging",
          values: [
            { value: "Jar", count: 2 },
            { value: "Tube", count: 1 },
          ],
        }),
        expect.objectContaining({ handle: "reusable", values: [{ value: false, count: 1 }] }),
        expect.objectContaining({ handle: "volume", unit: "ml", min: 50, max: 50, values: [] }),
      ],
    })
  })

  it("shows and counts nothing of drafts, suspended vendors and other channels", async () => {
    await shelves()
    const { bangkok } = district()
    expect(await titles({ order: "title" })).toHaveLength(4)
    await container().resolve(VENDOR_MODULE).updateVendors({ id: bangkok.vendor_id, status: "suspended" })
    await syncVisibilityWorkflow(container()).run({ input: { vendor_id: bangkok.vendor_id } })
    expect(await titles({ order: "price" })).toEqual([TIGER_THAI, "Lemongrass Candle"])
    const { facets } = (await get(path, { ...thb, include: "facets" })).data
    expect(facets.vendors.map(({ name }: { name: string }) => name)).toEqual(["Silom Spa Company"])
    expect((await get("/store/suggestions", { q: "tiger" })).data.suggestions).toEqual([])
  })

  it("needs as many statements for all as for one, and pages do not overlap", async () => {
    await shelves()
    const ask = (query: object) => () => get(path, { ...thb, include: "facets", q: "o", ...query })
    const one = await countStatements(ask({ limit: 1 }), 200)
    expect(await countStatements(ask({ limit: 100, attribute: "packaging:Jar" }), 200)).toBeLessThanOrEqual(
      one + 1,
    )
    const pages = await Promise.all(
      [0, 1, 2, 3].map(async (offset) => (await get(path, { ...thb, limit: 1, offset })).data.products[0].id),
    )
    expect(new Set(pages).size).toBe(4)
  })

  it("refuses what it cannot read, and says which field", async () => {
    await shelves()
    const cases: [field: string, query: Record<string, unknown>][] = [
      ["region_id", {}],
      ["region_id", { region_id: "reg_unknown" }],
      ["currency_code", { currency_code: "zzz" }],
      ["currency_code", { region_id: district().regions.kes, currency_code: "thb" }],
      ["price_max", { ...thb, price_min: 5, price_max: 4 }],
      ["price_min", { ...thb, price_min: "cheap" }],
      ["attribute", { ...thb, attribute: "packaging" }],
      ["attribute", { ...thb, attribute: "colour:red" }],
      ["attribute", { ...thb, attribute: "volume:big" }],
      ["attribute", { ...thb, attribute: "volume:.." }],
      ["attribute", { ...thb, attribute: "reusable:maybe" }],
      ["order", { ...thb, order: "rating" }],
      ["include", { ...thb, include: "x" }],
      ["limit", { ...thb, limit: 0 }],
      ["q", { ...thb, q: "x".repeat(201) }],
      ["q", { ...thb, q: "a\u0000b" }],
      ["nonsense", { ...thb, nonsense: 1 }],
    ]
    for (const [field, query] of cases) {
      const { status, data } = await get(path, query)
      expect([query, status, data.type]).toEqual([query, 400, "invalid_data"])
      expect(data.message).toContain(field)
    }
  })
}
