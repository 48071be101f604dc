/** Rows of weekly hours as they are written; minutes from the local midnight, dates YYYY-MM-DD. */
export interface ShiftRow {
  staff_id: string
  /** Null or absent: the home venue. */
  venue_id?: string | null
  weekday: number
  starts_minute: number
  ends_minute: number
  effective_from?: string | null
  effective_until?: string | null
}

export interface OverrideRow {
  staff_id: string
  venue_id?: string | null
  date: string
  starts_minute: number | null
  ends_minute: number | null
}

export interface OpeningRow {
  venue_id: string
  weekday: number
  opens_minute: number
  closes_minute: number
}

export interface ExceptionRow {
  venue_id: string
  date: string
  opens_minute: number | null
  closes_minute: number | null
  label?: string | null
}
