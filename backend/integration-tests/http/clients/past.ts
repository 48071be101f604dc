import type { Suite } from "../bookings/suite"

/** Puts a booking `days` back, at three in the morning UTC (ten in Bangkok) for an hour, with the status it came to. */
export async function putBack(
  t: Suite,
  bookingId: string,
  days: number,
  status: string,
  more: { cancelled_by?: string; cancellation_fee?: number } = {},
): Promise<string> {
  const date = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  await t.dbConnection.raw(
    `update booking set status = ?, starts_at = ?, ends_at = ?, local_starts_at = ?, cancelled_by = ?, cancellation_fee = ?
     where id = ?`,
    [
      ...[status, `${date}T03:00:00Z`, `${date}T04:00:00Z`, `${date}T10:00`],
      ...[more.cancelled_by ?? null, more.cancellation_fee ?? null, bookingId],
    ],
  )
  return date
}
