import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOG_MODULE } from "../../../modules/catalog"
import type { AttributeFilter } from "../../../queries/discovery/product-filters"

/**
 * What was asked of attributes, as `handle:value` each, by attribute and in the form of its type; several of one are one of
 * them. One statement, none when nothing was asked.
 * @throws 400 for an attribute there is none of, and a value that its type cannot have
 */
export async function readAttributes(
  container: MedusaContainer,
  asked: readonly string[] = [],
): Promise<AttributeFilter[]> {
  if (asked.length === 0) return []
  const values = new Map<string, string[]>()
  for (const one of asked) {
    const handle = one.slice(0, one.indexOf(":"))
    values.set(handle, [...(values.get(handle) ?? []), one.slice(handle.length + 1).trim()])
  }
  const attributes = await container
    .resolve(CATALOG_MODULE)
    .listProductAttributes({ handle: [...values.keys()] }, { select: ["id", "handle", "type"] })
  return [...values].map(([handle, texts]) => {
    const attribute = attributes.find((one) => one.handle === handle)
    if (!attribute) throw invalid(`there is no attribute ${handle}`)
    const { id, type } = attribute
    switch (type) {
      case "number":
        return { id, handle, type, ranges: texts.map((text) => rangeOf(handle, text)) }
      case "boolean":
        return { id, handle, type, values: texts.map((text) => truthOf(handle, text)) }
      default:
        return { id, handle, type, values: texts }
    }
  })
}

const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/

function rangeOf(handle: string, text: string): { from: number | null; to: number | null } {
  const [from, to = from, ...more] = text.split("..").map((part) => part.trim())
  const known = [from, to].every((part) => part === "" || NUMBER.test(part))
  if (!known || more.length > 0 || (from === "" && to === "")) {
    throw invalid(`${handle} must be a number or a range such as 50..200, 50.. or ..200`)
  }
  return { from: from === "" ? null : Number(from), to: to === "" ? null : Number(to) }
}

function truthOf(handle: string, text: string): boolean {
  if (text !== "true" && text !== "false") throw invalid(`${handle} must be true or false`)
  return text === "true"
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, `attribute: ${message}`)
