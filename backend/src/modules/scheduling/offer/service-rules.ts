type Json = Record<string, unknown>

/** A service's rules with the rows that belong to them, as they are written; a row with an id keeps it. */
export interface ServiceRules {
  service: {
    title?: string
    handle?: string
    product_id?: string
    venue_id?: string
    [rule: string]: unknown
  }
  variants: {
    id?: string
    variant_id: string
    title: string
    duration_minutes: number
    processing: Json | null
    rank: number
  }[]
  add_ons: { id?: string; title: string; duration_minutes: number; prices: Json; rank: number }[]
  staff_ids: string[]
  resource_requirements: { resource_kind: string }[]
  rates: {
    id?: string
    staff_id: string
    variant_id: string
    duration_minutes: number | null
    prices: Json | null
  }[]
  prerequisites: { id?: string; required_service_id: string; minimum_minutes: number }[]
}

/** What belongs to a service beside its own row; a part that is absent stays as it is. */
export type ServiceParts = Partial<Omit<ServiceRules, "service">>
