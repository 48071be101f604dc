/** A service's rules with the rows that belong to them, as they are written. */
export interface ServiceRules {
  service: {
    title?: string
    handle?: string
    product_id?: string
    venue_id?: string
    [rule: string]: unknown
  }
  variants: { variant_id: string; title: string; duration_minutes: number; rank: number }[]
  add_ons: { title: string; duration_minutes: number; prices: Record<string, unknown>; rank: number }[]
  staff_ids: string[]
  resource_requirements: { resource_kind: string }[]
}
