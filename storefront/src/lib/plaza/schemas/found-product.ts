import { z } from "zod"
import { collectionSchema, shelfSchema } from "./collection"
import { categoryFacetSchema, termFacetSchema } from "./facets"
import { currencyCode, optionalList, optionalNumber, optionalText } from "./fields"
import { optionalPicture, sizedPictureSchema } from "./picture"

const foundVariantSchema = z.object({
  id: z.string(),
  /** Null when stock is not counted. */
  available_quantity: optionalNumber,
})

/** What a product says about one attribute of the platform. */
const saidSchema = z.object({
  handle: z.string(),
  name: z.string(),
  type: z.enum(["choice", "number", "boolean", "text"]),
  unit: optionalText,
  value: z.union([z.string(), z.number(), z.boolean()]),
})
export type SaidOfProduct = z.output<typeof saidSchema>

/** A product as a search answers it. */
export const foundProductSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: optionalText,
  picture: optionalPicture,
  images: optionalList(sizedPictureSchema.extend({ id: z.string() })),
  categories: optionalList(shelfSchema),
  collection: collectionSchema.nullish().transform((collection) => collection ?? null),
  attributes: optionalList(saidSchema),
  vendor: z
    .object({ id: z.string(), name: z.string(), handle: optionalText })
    .nullish()
    .transform((vendor) => vendor ?? null),
  variants: optionalList(foundVariantSchema),
  price_from: optionalNumber,
})
export type FoundProduct = z.output<typeof foundProductSchema>

const count = z.number().int()

export const attributeFacetSchema = z.object({
  handle: z.string(),
  name: z.string(),
  type: z.enum(["choice", "number", "boolean", "text"]),
  unit: optionalText,
  values: optionalList(z.object({ value: z.union([z.string(), z.boolean()]).transform(String), count })),
  min: optionalNumber,
  max: optionalNumber,
})
export type AttributeFacet = z.output<typeof attributeFacetSchema>

export const productFacetsSchema = z.object({
  categories: z.array(categoryFacetSchema),
  collections: z.array(collectionSchema.extend({ count })),
  vendors: z.array(termFacetSchema),
  price: z
    .object({ currency_code: currencyCode, min: optionalNumber, max: optionalNumber })
    .nullish()
    .transform((price) => price ?? null),
  attributes: z.array(attributeFacetSchema),
})
export type ProductFacets = z.output<typeof productFacetsSchema>
