import { MedusaError } from "@medusajs/framework/utils"
import type { ProductOption, ProductVariant } from "../../api/schemas/product-parts"

/** The option of a product that is sold in one way; Medusa wants one. Nobody is shown it. */
export const ONE_WAY = "Default"

/** A variant whose options are complete, with its title. */
export type PlannedVariant = Omit<ProductVariant, "title"> & { title: string }

/**
 * The options and variants of a product as Medusa keeps them: each variant names one value of every option, no two the
 * same, and bears its values as its title when it has none. Without options there is one variant.
 * @throws 400 naming the field
 */
export function planVariants(
  options: readonly ProductOption[],
  variants: readonly ProductVariant[],
): { options: ProductOption[]; variants: PlannedVariant[] } {
  if (options.length === 0)
    return { options: [{ title: ONE_WAY, values: [ONE_WAY] }], variants: oneWay(variants) }
  const reserved = options.findIndex(({ title }) => title === ONE_WAY)
  if (reserved >= 0) throw invalid(`options.${reserved}.title: ${ONE_WAY} is not the name of an option`)
  const seen = new Set<string>()
  const planned = variants.map((variant, index) => {
    const values = valuesOf(options, variant, index)
    const key = JSON.stringify(values)
    if (seen.has(key)) throw invalid(`variants.${index}.options: are those of a variant before`)
    seen.add(key)
    const chosen = Object.fromEntries(options.map(({ title }, at) => [title, values[at]]))
    return { ...variant, options: chosen, title: variant.title ?? values.join(" / ") }
  })
  return { options: options.map(({ title, values }) => ({ title, values })), variants: planned }
}

function oneWay(variants: readonly ProductVariant[]): PlannedVariant[] {
  if (variants.length > 1) throw invalid("variants: are told apart by options, of which there are none")
  return variants.map((variant) => {
    const named = Object.keys(variant.options).find((title) => title !== ONE_WAY)
    if (named !== undefined) throw invalid(`variants.0.options: there is no option ${named}`)
    return { ...variant, options: { [ONE_WAY]: ONE_WAY }, title: variant.title ?? ONE_WAY }
  })
}

function valuesOf(
  options: readonly ProductOption[],
  { options: chosen }: ProductVariant,
  index: number,
): string[] {
  const place = `variants.${index}.options`
  const unknown = Object.keys(chosen).find((title) => !options.some((option) => option.title === title))
  if (unknown !== undefined) throw invalid(`${place}: there is no option ${unknown}`)
  return options.map(({ title, values }) => {
    const value = Object.hasOwn(chosen, title) ? chosen[title] : undefined
    if (value === undefined) throw invalid(`${place}: a value of ${title} is missing`)
    if (!values.includes(value)) throw invalid(`${place}: ${title} has no value ${value}`)
    return value
  })
}

/**
 * Checks that what is to be published has a price in each variant.
 * @throws 400 naming the variant
 */
export function refuseUnpriced(variants: readonly { title: string; prices: readonly unknown[] }[]): void {
  const at = variants.findIndex(({ prices }) => prices.length === 0)
  if (at >= 0) throw invalid(`variants.${at}.prices: ${variants[at].title} needs a price to be published`)
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
