import type { Rota, RotaAbsence, RotaDay, RotaMember, VenueDay } from "./rota"

/** What a cell of the team schedule shows: one person on one date. */
export type RotaCell = {
  day: RotaDay
  timeOff: RotaAbsence[]
  requests: RotaAbsence[]
  /** absent from its first to its last minute */
  isAway: boolean
}

/** What one of the team does on the date at this place in the schedule. */
export function cellOf(rota: Rota, member: RotaMember, index: number): RotaCell | null {
  const [day, date] = [member.days[index], rota.days[index]]
  if (!day || !date) return null
  const of = (absences: RotaAbsence[]) =>
    absences.filter((absence) => absence.staff_id === member.id && meets(absence, date))
  const timeOff = of(rota.time_off)
  return { day, timeOff, requests: of(rota.requests), isAway: timeOff.some((off) => covers(off, date)) }
}

type Span = Pick<VenueDay, "starts_at" | "ends_at">

const ms = (instant: string) => Date.parse(instant)

const meets = (a: Span, b: Span) => ms(a.starts_at) < ms(b.ends_at) && ms(a.ends_at) > ms(b.starts_at)

const covers = (a: Span, b: Span) => ms(a.starts_at) <= ms(b.starts_at) && ms(a.ends_at) >= ms(b.ends_at)
