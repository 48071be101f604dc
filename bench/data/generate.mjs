import { withClient } from "../../scripts/database/connect.mjs"
import { BOOKING_TABLES, bookingsSql } from "./bookings-sql.mjs"
import { placesSql } from "./places-sql.mjs"
import { withoutIndexes } from "./without-indexes.mjs"

/**
 * Fills an empty, migrated database; the same size and day always give the same rows.
 * @param {string} url
 * @param {import("./sizes.mjs").Size} size
 * @param {string} today YYYY-MM-DD; the bookings are spread over the half years before and after it
 */
export function generate(url, size, today) {
  return withClient(url, async (client) => {
    await client.query(
      "set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'",
    )
    // Rows that are generated refer to rows that are generated: no need to look each one up.
    await client.query("set session_replication_role = replica; set timezone = 'UTC'")
    for (const statement of placesSql(size)) await client.query(statement)
    await withoutIndexes(client, BOOKING_TABLES, async () => {
      for (const statement of bookingsSql(size, today)) await client.query(statement)
    })
    await client.query("drop table bench_visit")
    await client.query("vacuum (analyze)")
  })
}
