import sharp from "sharp"
import { CATEGORIES } from "../data/categories"
import { PRODUCTS } from "../data/products"
import { drawDetail } from "./scenes/detail"
import { drawFacade } from "./scenes/facade"
import { drawPortrait } from "./scenes/portrait"
import { drawProduct } from "./scenes/product"
import { drawRoom } from "./scenes/room"

const products = Object.values(PRODUCTS).flat()

const drawAll = () => [
  ...CATEGORIES.flatMap((category) => [
    drawRoom(`room-${category}`, category, "bangkok").svg,
    drawFacade(`front-${category}`, category, "nairobi").svg,
    drawDetail(`detail-${category}`, category).svg,
  ]),
  ...products.map(({ sku, picture: [look, main, other] }) => drawProduct(sku, look, main, other)),
  drawPortrait("someone", "berlin"),
]

describe("drawn pictures", () => {
  it("are the same for the same key and differ between keys", () => {
    const pictures = drawAll()
    expect(drawAll()).toEqual(pictures)
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it("hold no number that is not one", () => {
    for (const svg of drawAll()) expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  it("say in words what they show", () => {
    const { alt } = drawDetail("words", "barber")
    expect(alt).toMatch(/^[A-Z].+, .+ and .+ on a wooden table$/)
  })

  it("render at the size that pages expect", async () => {
    const { width, height } = await sharp(Buffer.from(drawRoom("size", "yoga", "berlin").svg)).metadata()
    expect([width, height]).toEqual([1280, 960])
  })
})
