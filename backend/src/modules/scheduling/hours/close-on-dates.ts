import { MedusaError } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"

/** How many exceptions a venue can have, as a body that replaces them all takes no more. */
const MOST_EXCEPTIONS = 1000

/** Days on which a venue is closed; local dates of the venue. */
export interface Closures {
  venue_id: string
  closures: { date: string; label: string }[]
}

/**
 * Closes a venue on dates that have no exception yet; answers the rows made and the dates that have one. The venue's
 * schedule is locked, so that two at once do not both write.
 * @throws 400 when the venue would have too many exceptions
 */
export async function closeOnDates(
  execute: Execute,
  { venue_id, closures }: Closures,
): Promise<{ created_ids: string[]; skipped_dates: string[] }> {
  await execute(`select id from venue_schedule where venue_id = ? and deleted_at is null for update`, [
    venue_id,
  ])
  const existing = await execute<{ date: string }>(
    `select date from opening_exception where venue_id = ? and deleted_at is null`,
    [venue_id],
  )
  const taken = new Set(existing.map(({ date }) => date))
  const wanted = closures.filter(({ date }) => !taken.has(date))
  if (existing.length + wanted.length > MOST_EXCEPTIONS) {
    const message = `year: a venue can have at most ${MOST_EXCEPTIONS} exceptions`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
  const rows = await execute<{ id: string }>(
    `insert into opening_exception (id, venue_id, date, label)
     select 'opex_' || gen_random_uuid(), ?, c.date, c.label from unnest(?::text[], ?::text[]) as c (date, label)
     returning id`,
    [venue_id, wanted.map(({ date }) => date), wanted.map(({ label }) => label)],
  )
  return {
    created_ids: rows.map(({ id }) => id),
    skipped_dates: closures.map(({ date }) => date).filter((date) => taken.has(date)),
  }
}
