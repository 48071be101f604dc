import { z } from "zod"

import { decimal, optionalText, requiredText } from "../../lib/forms/rules"
import type { Venue } from "../../lib/venue/venue"

/** Where a venue is, and with it which clock and which currency it goes by. */
export const locationSchema = z.object({
  address_1: optionalText(),
  postal_code: optionalText(),
  city: requiredText(),
  province: optionalText(),
  country_code: requiredText(),
  latitude: decimal(-90, 90).nullable(),
  longitude: decimal(-180, 180).nullable(),
  time_zone: requiredText(),
  currency_code: requiredText(),
})
export type LocationValues = z.infer<typeof locationSchema>

/** A new venue is assumed in the zone of the browser. */
export function locationValues(venue?: Venue): LocationValues {
  return {
    address_1: venue?.address_1 ?? "",
    postal_code: venue?.postal_code ?? "",
    city: venue?.city ?? "",
    province: venue?.province ?? "",
    country_code: venue?.country_code?.toLowerCase() ?? "",
    latitude: venue?.latitude ?? null,
    longitude: venue?.longitude ?? null,
    time_zone: venue?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    currency_code: venue?.currency_code.toLowerCase() ?? "",
  }
}

export function locationBody(values: LocationValues) {
  const { address_1, postal_code, province } = values
  return {
    ...values,
    address_1: address_1 || null,
    postal_code: postal_code || null,
    province: province || null,
  }
}
