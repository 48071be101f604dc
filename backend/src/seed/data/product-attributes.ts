import type { AttributeType } from "../../api/schemas/product-attribute"
import type { ProductSeed } from "./shapes"

/** What the platform of the demo city wants to know of products, and what each of them says, from its size and its look. */
export interface AttributeSeed {
  name: string
  handle: string
  type: AttributeType
  unit?: string
  choices?: string[]
  /** Undefined: it says nothing. */
  of(product: ProductSeed): number | boolean | string | undefined
}

const PACKAGING: Partial<Record<ProductSeed["picture"][0], string>> = {
  bottle: "Bottle",
  dropper: "Bottle with dropper",
  jar: "Jar",
  pump: "Bottle with pump",
  tin: "Tin",
  tube: "Tube",
}

const USED_UP = new Set<string>([...Object.keys(PACKAGING), "candle", "polish", "soap"])

const sizeIn =
  (unit: string) =>
  ({ size }: ProductSeed): number | undefined => {
    const [, amount] = new RegExp(`^(\\d+) ${unit}$`).exec(size) ?? []
    return amount === undefined ? undefined : Number(amount)
  }

export const PRODUCT_ATTRIBUTES: readonly AttributeSeed[] = [
  { name: "Volume", handle: "volume", type: "number", unit: "ml", of: sizeIn("ml") },
  { name: "Net weight", handle: "net-weight", type: "number", unit: "g", of: sizeIn("g") },
  {
    name: "Packaging",
    handle: "packaging",
    type: "choice",
    choices: [...new Set(Object.values(PACKAGING))].sort(),
    of: ({ picture: [look] }) => PACKAGING[look],
  },
  {
    name: "Reusable",
    handle: "reusable",
    type: "boolean",
    of: ({ picture: [look] }) => !USED_UP.has(look),
  },
]
