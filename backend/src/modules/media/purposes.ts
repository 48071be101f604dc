/** What something is uploaded for. */
export const PURPOSES = [
  "venue_picture",
  "service_picture",
  "product_picture",
  "vendor_logo",
  "staff_picture",
  "user_picture",
  "customer_picture",
  "onboarding_document",
] as const

export type Purpose = (typeof PURPOSES)[number]

/** The rules of a purpose. */
export interface PurposeRules {
  /** Who may see what is uploaded. */
  visibility: "public" | "private"
  /** How many bytes one file may have. */
  largest: number
  /** How many pixels wide the largest size is that is kept; of a private document also how high. */
  widest: number
}

export const MEGABYTE = 1024 * 1024

/** Every upload falls under one of these; docs/operators/media.md shows them as a table. */
export const PURPOSE_RULES: Record<Purpose, PurposeRules> = {
  venue_picture: { visibility: "public", largest: 8 * MEGABYTE, widest: 1600 },
  service_picture: { visibility: "public", largest: 8 * MEGABYTE, widest: 1600 },
  product_picture: { visibility: "public", largest: 8 * MEGABYTE, widest: 1600 },
  vendor_logo: { visibility: "public", largest: 4 * MEGABYTE, widest: 480 },
  staff_picture: { visibility: "public", largest: 4 * MEGABYTE, widest: 960 },
  user_picture: { visibility: "public", largest: 4 * MEGABYTE, widest: 480 },
  customer_picture: { visibility: "public", largest: 4 * MEGABYTE, widest: 480 },
  onboarding_document: { visibility: "private", largest: 10 * MEGABYTE, widest: 4000 },
}

/** No file of any purpose is larger. */
export const LARGEST_FILE = Math.max(...Object.values(PURPOSE_RULES).map(({ largest }) => largest))
