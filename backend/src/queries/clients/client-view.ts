/** A tag of a vendor's own list. */
export interface TagView {
  id: string
  name: string
  color: string
}

/** What somebody brought to a vendor in one currency, in major units: visits, goods, and both. */
export interface Spend {
  currency_code: string
  total: number
  visits: number
  products: number
}

/**
 * A client as the routes answer it. Instants are UTC; `last_visit_on` is the date and `next_visit_local` the date and time on
 * the venue's clocks. `spend` is left out for staff; what is optional besides it stands on a client's card alone.
 */
export interface ClientView {
  id: string
  vendor_id: string
  customer_id: string
  source: "online" | "desk"
  name: string | null
  email: string | null
  phone: string | null
  is_forgotten: boolean
  tags: TagView[]
  standing: "new" | "returning" | "lapsed"
  visits: number
  first_visit_at: string | null
  last_visit_at: string | null
  last_visit_on: string | null
  next_visit_at: string | null
  next_visit_local: string | null
  no_shows: number
  cancellations: number
  created_at: string
  spend?: Spend[]
  late_cancellations?: number
  /** Whole days from one visit to the next; null before the second. */
  average_interval_days?: number | null
  preferred_staff?: { id: string; name: string; visits: number } | null
}
