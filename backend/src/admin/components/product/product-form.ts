import { z } from "zod"

import { amount, optionalText, requiredText, wholeNumber } from "../../lib/forms/rules"
import { valuesOf } from "../../lib/product/matrix"
import { PRODUCT_STATUSES, type Product } from "../../lib/product/product"

export const detailsSchema = z.object({
  title: requiredText(),
  description: optionalText(),
  category_ids: z.array(z.string()),
  status: z.enum(PRODUCT_STATUSES),
})

const variant = z.object({
  id: z.string().optional(),
  options: z.record(z.string(), z.string()),
  sku: optionalText(),
  barcode: optionalText(),
  weight: wholeNumber(0, 1_000_000).nullable(),
  manage_inventory: z.boolean(),
  prices: z.array(z.object({ currency_code: z.string(), amount: amount().nullable() })),
})

/** Options as they are typed: their values between commas. */
export const matrixSchema = z.object({
  options: z.array(z.object({ title: requiredText(), values: requiredText() })),
  variants: z.array(variant).min(1),
})

export const newProductSchema = z.object({ ...detailsSchema.shape, ...matrixSchema.shape })

export type DetailsValues = z.infer<typeof detailsSchema>
export type MatrixValues = z.infer<typeof matrixSchema>
export type VariantValues = MatrixValues["variants"][number]
export type NewProductValues = z.infer<typeof newProductSchema>

export const detailsValues = ({ title, description, category_ids, status }: Product): DetailsValues => ({
  title,
  description: description ?? "",
  category_ids,
  // Saving a proposed product proposes it again, which changes nothing.
  status: status === "proposed" ? "published" : status,
})

export const detailsBody = ({ description, ...rest }: DetailsValues) => ({
  ...rest,
  description: description || null,
})

/** A variant of which nothing is known yet, to be priced in these currencies. */
export const blankVariant = (currencies: readonly string[]): VariantValues => ({
  options: {},
  sku: "",
  barcode: "",
  weight: null,
  manage_inventory: true,
  prices: currencies.map((currency_code) => ({ currency_code, amount: null })),
})

export const matrixValues = (
  { options, variants }: Product,
  currencies: readonly string[],
): MatrixValues => ({
  options: options.map(({ title, values }) => ({ title, values: values.join(", ") })),
  variants: variants.map(({ id, options: chosen, sku, barcode, weight, manage_inventory, prices }) => ({
    id,
    options: chosen,
    sku: sku ?? "",
    barcode: barcode ?? "",
    weight,
    manage_inventory,
    prices: currencies.map((currency_code) => ({
      currency_code,
      amount: prices.find((price) => price.currency_code === currency_code)?.amount ?? null,
    })),
  })),
})

/** Prices that were left empty are none. */
export const matrixBody = ({ options, variants }: MatrixValues) => ({
  options: options.map(({ title, values }) => ({ title, values: valuesOf(values) })),
  variants: variants.map(({ sku, barcode, prices, ...rest }) => ({
    ...rest,
    sku: sku || null,
    barcode: barcode || null,
    prices: prices.flatMap(({ currency_code, amount }) =>
      amount === null ? [] : [{ currency_code, amount }],
    ),
  })),
})
