import { productVariant } from "../../api/schemas/product-parts"
import { ONE_WAY, planVariants, refuseUnpriced } from "./plan-variants"

const size = { title: "Size", values: ["S", "M"] }
const colour = { title: "Colour", values: ["Red", "Blue"] }
const variant = (options: Record<string, string>, rest: object = {}) =>
  productVariant.parse({ options, ...rest })

it("gives a product without options one variant", () => {
  const planned = planVariants([], [variant({})])
  expect(planned.options).toEqual([{ title: ONE_WAY, values: [ONE_WAY] }])
  expect(planned.variants).toEqual([
    {
      options: { [ONE_WAY]: ONE_WAY },
      title: ONE_WAY,
      manage_inventory: true,
      allow_backorder: false,
      prices: [],
    },
  ])
  expect(planVariants([], [variant({}, { title: "30 ml" })]).variants[0].title).toBe("30 ml")
  expect(() => planVariants([], [variant({}), variant({})])).toThrow(/^variants: are told apart by options/)
  expect(() => planVariants([], [variant({ Size: "S" })])).toThrow(
    "variants.0.options: there is no option Size",
  )
})

it("orders the values of a variant by the options and titles it by them", () => {
  const { variants } = planVariants(
    [size, colour],
    [variant({ Colour: "Blue", Size: "S" }), variant({ Size: "M", Colour: "Red" }, { title: "Big" })],
  )
  expect(variants.map(({ title, options }) => [title, options])).toEqual([
    ["S / Blue", { Size: "S", Colour: "Blue" }],
    ["Big", { Size: "M", Colour: "Red" }],
  ])
})

it.each([
  [{ Size: "S" }, "variants.0.options: a value of Colour is missing"],
  [{ Size: "S", Colour: "Green" }, "variants.0.options: Colour has no value Green"],
  [{ Size: "S", Colour: "Red", Cut: "slim" }, "variants.0.options: there is no option Cut"],
])("refuses %j", (options, message) => {
  expect(() => planVariants([size, colour], [variant(options as Record<string, string>)])).toThrow(message)
})

it("does not take what every object has for a value", () => {
  const inherited = { title: "constructor", values: ["a"] }
  expect(() => planVariants([inherited], [variant({})])).toThrow(
    "variants.0.options: a value of constructor is missing",
  )
})

it("refuses the same choice twice", () => {
  expect(() => planVariants([size], [variant({ Size: "S" }), variant({ Size: "S" })])).toThrow(
    "variants.1.options: are those of a variant before",
  )
})

it("keeps the name of the option that nobody is shown", () => {
  const hidden = { title: ONE_WAY, values: ["S", "M"] }
  expect(() => planVariants([size, hidden], [variant({ Size: "S", [ONE_WAY]: "M" })])).toThrow(
    "options.1.title: Default is not the name of an option",
  )
})

it("asks for a price in each variant", () => {
  const prices = [{ currency_code: "thb", amount: 1 }]
  expect(() => refuseUnpriced([{ title: "S", prices }])).not.toThrow()
  expect(() =>
    refuseUnpriced([
      { title: "S", prices },
      { title: "M", prices: [] },
    ]),
  ).toThrow("variants.1.prices: M needs a price to be published")
})
