/** `opens` and `closes` are local times, `closes` up to `36:00`; weekday 1 is Monday. */
export type OpeningInterval = { weekday: number; opens: string; closes: string }

/** A date whose weekly hours are replaced: closed, or open in this interval (a date may have several). */
export type OpeningException = {
  date: string
  label?: string | null
  closed?: boolean
  opens?: string | null
  closes?: string | null
}

export type VenueHours = { weekly: OpeningInterval[]; exceptions: OpeningException[] }
