import type { Product } from "@/lib/plaza/schemas/product"
import { offerOfVariant } from "./offer-of-product"
import type { ProductOffer } from "./offer-of-product"

/** A variant as it is chosen: what it costs, and its value of each option by the option's name. */
export type VariantChoice = ProductOffer & { id: string; title: string; options: Record<string, string> }

/** A product's variants for whoever chooses among them, in the product's order. */
export function variantChoices({ options, variants }: Product): VariantChoice[] {
  const titles = new Map(options.map(({ id, title }) => [id, title]))
  return variants.map((variant) => ({
    id: variant.id,
    title: variant.title,
    options: Object.fromEntries(
      variant.options.flatMap(({ option_id, value }) => {
        const title = titles.get(option_id ?? "")
        return title === undefined ? [] : [[title, value]]
      }),
    ),
    ...offerOfVariant(variant),
  }))
}

/** An option with its values, in the order of the variants. */
export type OptionValues = { title: string; values: string[] }

/** The options that there is something to choose of. */
export function optionsToChoose(variants: readonly VariantChoice[]): OptionValues[] {
  const titles = [...new Set(variants.flatMap(({ options }) => Object.keys(options)))]
  return titles
    .map((title) => ({
      title,
      values: [...new Set(variants.flatMap(({ options }) => options[title] ?? []))],
    }))
    .filter(({ values }) => values.length > 1)
}

/**
 * The variant that one gets by choosing a value: of those that have it, the one that can be bought and agrees with the current
 * one in most other options, and the first of equals.
 */
export function variantWith(
  variants: readonly VariantChoice[],
  current: VariantChoice,
  title: string,
  value: string,
): VariantChoice | null {
  const agreement = ({ options, sellable }: VariantChoice) =>
    Object.entries(options).filter(([name, own]) => current.options[name] === own).length +
    (sellable ? 0.5 : 0)
  const candidates = variants.filter(({ options }) => options[title] === value)
  return candidates.toSorted((one, other) => agreement(other) - agreement(one))[0] ?? null
}
