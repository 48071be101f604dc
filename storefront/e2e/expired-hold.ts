import { Client } from "pg"
import { readConnection } from "./connection"

/** Lets the hold on a visit to a service run out at once, as ten minutes of waiting do. */
export async function runOut(serviceId: string): Promise<void> {
  const database = new Client(readConnection().database_url)
  await database.connect()
  try {
    const { rowCount } = await database.query(
      `update booking set hold_expires_at = now() - interval '1 second' where status = 'held'
         and id in (select booking_id from booking_segment where service_id = $1)`,
      [serviceId],
    )
    if (rowCount !== 1) throw new Error(`${rowCount} holds of the service ran out, not one`)
  } finally {
    await database.end()
  }
}
