import { Modules } from "@medusajs/framework/utils"
import type { Suite } from "../venues/suite"

/** The categories of services, for those who have no product pages. */
export function categoryTests(suite: Suite): void {
  it("are listed for everyone with a role, page by page, hidden ones not", async () => {
    const products = suite.container().resolve(Modules.PRODUCT)
    const make = async (name: string, more: object = {}) =>
      (await products.createProductCategories({ name, is_active: true, ...more })).id
    const hair = await make("Hair")
    const colour = await make("Colour", { parent_category_id: hair })
    await make("Secret", { is_internal: true })
    await make("Closed", { is_active: false })
    const row = (id: string, name: string, parent: object | null) => {
      return { id, name, handle: name.toLowerCase(), parent, rank: 0, is_active: true, usage: 0 }
    }
    const rows = [row(colour, "Colour", { id: hair, name: "Hair" }), row(hair, "Hair", null)]
    const { manager, staff, support, nobody } = suite.open()
    for (const desk of [manager, staff, support]) {
      const { data } = await desk.get("/service-categories")
      expect(data).toEqual({ service_categories: rows, count: 2, offset: 0, limit: 20 })
    }
    const second = await manager.get("/service-categories?limit=1&offset=1&order=name")
    expect(second.data).toEqual({ service_categories: [rows[1]], count: 2, offset: 1, limit: 1 })
    expect((await manager.get("/service-categories?q=colo")).data.service_categories).toEqual([rows[0]])
    expect((await nobody.get("/service-categories")).status).toBe(401)
    expect((await manager.get("/service-categories?order=handle")).status).toBe(400)
  })
}
