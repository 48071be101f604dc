import sharp from "sharp"
import type { Suite } from "../venues/suite"
import { balm, shelve, type Product } from "./shelf"

export function pictures({ api, open }: Suite): void {
  const drawn = async (names: string[], alt: string): Promise<FormData> => {
    const form = new FormData()
    form.append("alt", alt)
    for (const name of names) {
      const content = await sharp({ create: { width: 40, height: 30, channels: 3, background: name } })
        .png()
        .toBuffer()
      form.append("files", new Blob([content], { type: "image/png" }), `${name}.png`)
    }
    return form
  }
  const alts = ({ images }: Product) => images.map(({ alt }) => alt)

  it("are added several at once, described, put in order and removed; the first is the cover", async () => {
    const { owner } = open()
    const { id } = await shelve(owner, balm())
    const path = `/vendor-products/${id}/images`
    const one = await owner.post(path, await drawn(["red"], "Red"))
    expect(one.data.product.thumbnail).toBe(one.data.product.images[0].url)
    expect(one.data.product.images[0]).toMatchObject({ rank: 0, alt: "Red", width: 40, height: 30 })
    const { data } = await owner.post(path, await drawn(["green", "blue"], "Both"))
    expect(alts(data.product)).toEqual(["Red", "Both", "Both"])
    const [red, green, blue] = data.product.images
    const described = await owner.post(`${path}/${blue.id}`, { alt: "Blue" })
    expect(alts(described.data.product)).toEqual(["Red", "Both", "Blue"])
    const order = `/vendor-products/${id}/image-order`
    const ordered = (await owner.post(order, { image_ids: [blue.id] })).data.product
    expect([alts(ordered), ordered.thumbnail]).toEqual([["Blue", "Red", "Both"], blue.url])
    expect(ordered.images.map((image: { id: string }) => image.id)).toEqual([blue.id, red.id, green.id])
    expect((await owner.post(order, { image_ids: ["img_none"] })).status).toBe(404)
    const gone = await owner.delete(`${path}/${blue.id}`)
    expect([gone.data.deleted, alts(gone.data.parent), gone.data.parent.thumbnail]).toEqual([
      true,
      ["Red", "Both"],
      red.url,
    ])
    expect((await owner.delete(`${path}/${blue.id}`)).status).toBe(404)
    expect((await owner.post(`${path}/${blue.id}`, { alt: "x" })).status).toBe(404)
    expect((await owner.post(`${path}/${red.id}`, { alt: "" })).status).toBe(400)
  })

  it("are a product's own, and twelve at most", async () => {
    const { owner, stranger } = open()
    const { id } = await shelve(owner, balm())
    const other = await shelve(
      stranger,
      balm({ variants: [{ prices: [{ currency_code: "kes", amount: 5 }] }] }),
    )
    const { data } = await owner.post(`/vendor-products/${id}/images`, await drawn(["red"], "Red"))
    const image = data.product.images[0].id
    expect((await stranger.delete(`/vendor-products/${id}/images/${image}`)).status).toBe(404)
    expect((await stranger.delete(`/vendor-products/${other.id}/images/${image}`)).status).toBe(404)
    expect(
      (await stranger.post(`/vendor-products/${other.id}/images/${image}`, { alt: "Mine" })).status,
    ).toBe(404)
    await owner.post(`/vendor-products/${id}/images`, await drawn(Array(10).fill("blue"), "Many"))
    const many = await owner.post(`/vendor-products/${id}/images`, await drawn(["red", "red"], "Too many"))
    expect([many.status, many.data.message]).toEqual([400, "files: a product has at most 12 pictures"])
    expect((await owner.get(`/vendor-products/${id}`)).data.product.images).toHaveLength(11)
    const none = new FormData()
    none.append("alt", "x")
    expect((await owner.post(`/vendor-products/${id}/images`, none)).status).toBe(400)
  })

  it("stay for a copy when the first is removed", async () => {
    const { owner } = open()
    const { id } = await shelve(owner, balm())
    const { data } = await owner.post(`/vendor-products/${id}/images`, await drawn(["red"], "Red"))
    const copy = (await owner.post(`/vendor-products/${id}/duplicate`)).data.product
    expect([copy.images[0].url, copy.images[0].alt]).toEqual([data.product.images[0].url, "Red"])
    await owner.delete(`/vendor-products/${id}`)
    expect((await api.get(new URL(copy.images[0].url).pathname)).status).toBe(200)
  })
}
