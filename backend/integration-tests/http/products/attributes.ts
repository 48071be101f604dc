import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { balm, shelve } from "./shelf"

export function attributes({ open }: Suite): void {
  const define = async (body: object): Promise<{ id: string; handle: string }> => {
    const { status, data } = await open().platform.post("/product-attributes", body)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
    return data.product_attribute
  }
  const category = async (name: string, parent_id?: string): Promise<string> =>
    (await open().platform.post("/service-categories", { name, parent_id })).data.service_category.id

  it("are defined by the platform, of four types, and read by vendors", async () => {
    const { platform, owner, staff } = open()
    const made = await platform.post("/product-attributes", {
      name: "Skin type",
      type: "choice",
      choices: ["Oily", "Dry"],
    })
    expect(made.data.product_attribute).toEqual({
      id: expect.stringMatching(/^pattr_/),
      name: "Skin type",
      handle: "skin-type",
      type: "choice",
      unit: null,
      choices: ["Oily", "Dry"],
      category_ids: [],
      rank: 0,
    })
    await define({ name: "Volume", type: "number", unit: "ml", rank: 1 })
    const { data } = await owner.get("/product-attributes")
    expect(data.product_attributes.map(({ handle }: { handle: string }) => handle)).toEqual([
      "skin-type",
      "volume",
    ])
    expect((await owner.post("/product-attributes", { name: "Own", type: "text" })).status).toBe(403)
    expect((await staff.get("/product-attributes")).status).toBe(403)
    for (const [body, message] of [
      [{ name: "A", type: "choice" }, "choices: are required for a choice"],
      [{ name: "A", type: "text", choices: ["x"] }, "choices: are for a choice alone"],
      [{ name: "A", type: "boolean", unit: "ml" }, "unit: is for a number alone"],
      [{ name: "A", type: "text", category_ids: ["pcat_no"] }, "category_ids: there is no category pcat_no"],
    ] as const) {
      expect(refusal(await platform.post("/product-attributes", body))).toMatchObject({
        status: 400,
        message,
      })
    }
    expect(
      refusal(await platform.post("/product-attributes", { name: "B", type: "text", handle: "volume" })),
    ).toMatchObject({
      status: 409,
      code: "handle_taken",
    })
  })

  it("are asked of all products, or of those in a category and below it", async () => {
    const { owner } = open()
    const hair = await category("Hair")
    const shampoo = await category("Shampoo", hair)
    const nails = await category("Nails")
    const vegan = await define({ name: "Vegan", type: "boolean" })
    const strength = await define({ name: "Strength", type: "number", category_ids: [hair] })
    const asked = async (id: string) =>
      (await owner.get(`/product-attributes?asked=true&category_ids[]=${id}`)).data.product_attributes.map(
        (attribute: { name: string }) => attribute.name,
      )
    expect([await asked(shampoo), await asked(nails)]).toEqual([["Strength", "Vegan"], ["Vegan"]])
    const values = [
      { attribute_id: strength.id, value: 2.5 },
      { attribute_id: vegan.id, value: false },
    ]
    const made = await owner.post("/vendor-products", balm({ category_ids: [shampoo], attributes: values }))
    expect(made.data.product.attributes).toEqual([
      { attribute_id: strength.id, name: "Strength", type: "number", unit: null, value: 2.5 },
      { attribute_id: vegan.id, name: "Vegan", type: "boolean", unit: null, value: false },
    ])
    const path = `/vendor-products/${made.data.product.id}`
    expect(refusal(await owner.post(path, { category_ids: [nails], attributes: values })).message).toBe(
      "attributes.0.attribute_id: Strength is not asked of products in these categories",
    )
    // What is not asked any more goes by itself.
    const moved = await owner.post(path, { category_ids: [nails] })
    expect(moved.data.product.attributes.map(({ name }: { name: string }) => name)).toEqual(["Vegan"])
    expect((await owner.post(path, { attributes: [] })).data.product.attributes).toEqual([])
  })

  it("take values of their type alone", async () => {
    const { owner } = open()
    const skin = await define({ name: "Skin type", type: "choice", choices: ["Oily", "Dry"] })
    const volume = await define({ name: "Volume", type: "number", unit: "ml" })
    const product = await shelve(owner, balm())
    const said = (attribute_id: string, value: unknown) =>
      owner.post(`/vendor-products/${product.id}`, { attributes: [{ attribute_id, value }] })
    expect(refusal(await said(skin.id, "Normal")).message).toBe(
      "attributes.0.value: Skin type is one of Oily, Dry",
    )
    expect(refusal(await said(volume.id, "30")).message).toBe("attributes.0.value: Volume is a number")
    expect((await said(volume.id, null)).status).toBe(400)
    expect((await said("pattr_none", "x")).status).toBe(400)
    const exact = await said(volume.id, 1234567.89)
    expect(exact.data.product.attributes[0]).toMatchObject({ unit: "ml", value: 1234567.89 })
  })

  it("keep a choice that products have, and go with what products said", async () => {
    const { owner, platform } = open()
    const skin = await define({ name: "Skin type", type: "choice", choices: ["Oily", "Dry"] })
    const path = `/product-attributes/${skin.id}`
    const product = await shelve(owner, balm({ attributes: [{ attribute_id: skin.id, value: "Dry" }] }))
    expect(refusal(await platform.post(path, { choices: ["Oily"] }))).toEqual({
      status: 409,
      code: "attribute_in_use",
      message: "Products are Dry; change them first",
    })
    const changed = await platform.post(path, { name: "Skin", choices: ["Dry", "Normal"] })
    expect(changed.data.product_attribute).toMatchObject({ name: "Skin", choices: ["Dry", "Normal"] })
    expect((await platform.post(path, { type: "text" })).status).toBe(400)
    expect((await platform.post(path, { unit: "ml" })).status).toBe(400)
    expect((await platform.delete(path)).data).toEqual({
      id: skin.id,
      object: "product_attribute",
      deleted: true,
    })
    expect((await owner.get(`/vendor-products/${product.id}`)).data.product.attributes).toEqual([])
    expect((await platform.get("/product-attributes")).data.count).toBe(0)
    expect((await platform.delete(path)).status).toBe(404)
  })
}
