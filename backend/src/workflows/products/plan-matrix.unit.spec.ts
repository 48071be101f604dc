import { productVariant } from "../../api/schemas/product-parts"
import { planMatrix } from "./plan-matrix"

const parts = (id: string, options: Record<string, string>) => ({
  id,
  title: id,
  sku: null,
  barcode: null,
  weight: null,
  manage_inventory: true,
  allow_backorder: false,
  variant_rank: 0,
  options,
  prices: [],
  inventory_item_ids: [],
})
const shirt = {
  options: [{ id: "opt_size", title: "Size", values: ["S", "M"] }],
  variants: [parts("small", { Size: "S" }), parts("medium", { Size: "M" })],
}
const variant = (options: Record<string, string>, id?: string) => productVariant.parse({ options, id })
const ids = ({ variants }: ReturnType<typeof planMatrix>) => variants.map(({ id }) => id)

it("matches variants by their options, adds values and removes what is not given", () => {
  const plan = planMatrix(shirt, {
    options: [{ title: "Size", values: ["S", "L"] }],
    variants: [variant({ Size: "L" }), variant({ Size: "S" })],
  })
  expect(plan).toMatchObject({
    new_options: [],
    new_values: [{ option_id: "opt_size", values: ["L"] }],
    kept_option_ids: ["opt_size"],
    removed_variant_ids: ["medium"],
  })
  expect(ids(plan)).toEqual([undefined, "small"])
})

it("keeps variants that are named by their ids when an option comes or goes", () => {
  const colour = { title: "Colour", values: ["Red"] }
  const more = planMatrix(shirt, {
    options: [{ title: "Size", values: ["S", "M"] }, colour],
    variants: [
      variant({ Size: "S", Colour: "Red" }, "small"),
      variant({ Size: "M", Colour: "Red" }, "medium"),
    ],
  })
  expect([more.new_options, more.removed_variant_ids, ids(more)]).toEqual([[colour], [], ["small", "medium"]])
  const fewer = planMatrix(shirt, { options: [], variants: [variant({}, "small")] })
  expect([
    fewer.new_options.map(({ title }) => title),
    fewer.kept_option_ids,
    fewer.removed_variant_ids,
  ]).toEqual([["Default"], [], ["medium"]])
})

it("refuses the variant of another product, and takes the options it has when none are given", () => {
  expect(() => planMatrix(shirt, { variants: [variant({ Size: "S" }, "foreign")] })).toThrow(
    "variants.0.id: foreign is not a variant of this product",
  )
  expect(ids(planMatrix(shirt, { variants: [variant({ Size: "M" })] }))).toEqual(["medium"])
})
