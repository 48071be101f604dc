import { Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { mailsTo } from "../onboarding/newcomer"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { balm, shelve } from "./shelf"

export function approvals({ open, container }: Suite): void {
  const asked = (products: boolean) => open().platform.post("/settings/approvals", { products })
  const waiting = async () =>
    (await open().platform.get("/vendor-products?status=proposed")).data.products.map(
      ({ id }: { id: string }) => id,
    )

  it("are proposed, approved and on the store, and the vendor is told", async () => {
    const { owner, platform, sold, city } = open()
    await asked(true)
    const product = await shelve(owner, balm())
    expect(product).toMatchObject({ status: "proposed", review: { status: "proposed", reason: null } })
    expect([await waiting(), await sold(product.id)]).toEqual([[product.id], []])
    expect((await owner.get("/vendor-products?status=draft")).data.count).toBe(0)
    expect((await owner.get("/vendor-products?status=proposed")).data.count).toBe(1)
    expect((await owner.post(`/vendor-products/${product.id}/approve`)).status).toBe(403)
    const { data } = await platform.post(`/vendor-products/${product.id}/approve`)
    expect(data.product).toMatchObject({ status: "published", review: { status: "approved" } })
    expect([await waiting(), await sold(product.id)]).toEqual([[], [product.id]])
    const { email } = await container().resolve(VENDOR_MODULE).retrieveVendor(city.bangkok.vendor_id)
    expect((await mailsTo(container(), email)).at(-1)).toEqual({
      template: "review_approved",
      data: {
        about: "product",
        name: "Tiger balm",
        reason: null,
        url: expect.stringMatching(new RegExp(`/app/vendor-products/${product.id}$`)),
      },
    })
    expect(refusal(await platform.post(`/vendor-products/${product.id}/approve`))).toEqual({
      status: 409,
      code: "invalid_transition",
      message: "A product that is not proposed cannot be approved",
    })
    // What is on the store stays there when it is edited.
    const edited = await owner.post(`/vendor-products/${product.id}`, { title: "Balm", status: "published" })
    expect(edited.data.product.status).toBe("published")
  })

  it("are rejected with a reason, proposed again and withdrawn", async () => {
    const { owner, platform, sold } = open()
    await asked(true)
    const { id, status, review } = await shelve(owner, balm({ status: "draft" }))
    expect([status, review]).toEqual(["draft", null])
    const write = async (wanted: string) =>
      (await owner.post(`/vendor-products/${id}`, { status: wanted })).data.product
    expect((await write("published")).status).toBe("proposed")
    expect((await platform.post(`/vendor-products/${id}/reject`, {})).status).toBe(400)
    const rejected = await platform.post(`/vendor-products/${id}/reject`, { reason: "No picture" })
    expect(rejected.data.product).toMatchObject({
      status: "draft",
      review: { status: "rejected", reason: "No picture" },
    })
    expect((await write("published")).review).toMatchObject({ status: "proposed", reason: null })
    expect(await write("draft")).toMatchObject({ status: "draft", review: null })
    expect([await waiting(), await sold(id)]).toEqual([[], []])
  })

  it("keep their place when they are edited, and leave it with the platform's own publishing", async () => {
    const { owner, platform, sold } = open()
    await asked(true)
    const { id, review } = await shelve(owner, balm())
    const edited = await owner.post(`/vendor-products/${id}`, { title: "Balm", status: "published" })
    expect(edited.data.product).toMatchObject({
      status: "proposed",
      review: { proposed_at: review?.proposed_at },
    })
    const published = await platform.post(`/vendor-products/${id}`, { status: "published" })
    expect(published.data.product).toMatchObject({ status: "published", review: { status: "approved" } })
    expect(await sold(id)).toEqual([id])
  })

  it("wait on when their prices were taken away meanwhile", async () => {
    const { owner, platform, sold } = open()
    await asked(true)
    const { id, variants } = await shelve(owner, balm())
    const unpriced = { variants: [{ id: variants[0].id, prices: [] }] }
    expect((await owner.post(`/vendor-products/${id}`, unpriced)).status).toBe(200)
    expect(refusal(await platform.post(`/vendor-products/${id}/approve`))).toMatchObject({
      status: 400,
      message: "variants.0.prices: Default needs a price to be published",
    })
    expect([await waiting(), await sold(id)]).toEqual([[id], []])
  })

  it("once when two decide at the same moment, and not at all when that fails", async () => {
    const { owner, platform, sold, city } = open()
    await asked(true)
    const { id } = await shelve(owner, balm())
    const products = container().resolve(Modules.PRODUCT)
    const broken = jest.spyOn(products, "upsertProducts").mockRejectedValueOnce(new Error("away"))
    expect((await platform.post(`/vendor-products/${id}/approve`)).status).toBe(500)
    broken.mockRestore()
    expect([await waiting(), await sold(id)]).toEqual([[id], []])
    const both = await Promise.all([
      platform.post(`/vendor-products/${id}/approve`),
      platform.post(`/vendor-products/${id}/reject`, { reason: "No" }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await platform.post(`/vendor-products/${city.bangkok.service.product_id}/approve`)).status).toBe(
      404,
    )
  })
}
