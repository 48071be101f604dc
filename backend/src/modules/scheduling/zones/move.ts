/** A booking or session that has to move by some minutes of elapsed time from the UTC minute where it is stored. */
export interface ZoneMove {
  id: string
  starts_minute: number
  minutes: number
}

/** What moved, and what now lies over something else. */
export interface ZoneMoves {
  /** The numbers of the bookings that moved. */
  booking_numbers: number[]
  session_ids: string[]
  /** Claims that gave up being exclusive, because their new time was taken when they moved. */
  loose_claim_ids: string[]
  /** Sessions that stay where they are, because their class has another one at their new time. */
  stuck_session_ids: string[]
}

/** What moves when nothing does. */
export const NOTHING: Readonly<ZoneMoves> = {
  booking_numbers: [],
  session_ids: [],
  loose_claim_ids: [],
  stuck_session_ids: [],
}

/** Moves as the columns of one `unnest`. */
export function columnsOf(moves: readonly ZoneMove[]): [ids: string[], minutes: number[], from: number[]] {
  return [
    moves.map(({ id }) => id),
    moves.map(({ minutes }) => minutes),
    moves.map((move) => move.starts_minute),
  ]
}
