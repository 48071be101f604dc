import { z } from "zod"
import { currencyCode, optionalText } from "./fields"

const count = z.number().int()

/** A word that a list can be narrowed to, with how much would be left. */
export const termFacetSchema = z.object({ id: z.string(), name: z.string(), handle: z.string(), count })
export type TermFacet = z.output<typeof termFacetSchema>

export const categoryFacetSchema = termFacetSchema.extend({ parent_id: optionalText })
export type CategoryFacet = z.output<typeof categoryFacetSchema>

/** What venues, and the services at them, can be narrowed to. */
export const placeFacetsSchema = z.object({
  categories: z.array(categoryFacetSchema),
  amenities: z.array(termFacetSchema),
  cities: z.array(z.object({ city: z.string(), country_code: optionalText, count })),
  prices: z.array(z.object({ currency_code: currencyCode, min: z.number(), max: z.number(), count })),
  ratings: z.array(z.object({ min_rating: z.number(), count })),
})
export type PlaceFacets = z.output<typeof placeFacetsSchema>
