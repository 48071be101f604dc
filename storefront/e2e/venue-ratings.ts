import { Client } from "pg"
import { readConnection } from "./connection"

/** The average of a venue's ratings and their number. */
type Rating = readonly [average: number, count: number]

/**
 * Rates venues, by their handles, until `putBack` is called; all others are unrated meanwhile. Reviews, which rate venues, are
 * not there yet.
 */
export async function rateVenues(ratings: Readonly<Record<string, Rating>>) {
  const database = new Client(readConnection().database_url)
  await database.connect()
  const known = await database.query("select id, handle, rating_average, rating_count from venue")
  const write = (given: object[]) =>
    database.query(
      `update venue v set rating_average = r.rating_average, rating_count = r.rating_count
         from json_to_recordset($1) as r(id text, rating_average real, rating_count integer) where v.id = r.id`,
      [JSON.stringify(given)],
    )
  await write(
    known.rows.map(({ id, handle }) => {
      const [rating_average = null, rating_count = 0] = ratings[handle] ?? []
      return { id, rating_average, rating_count }
    }),
  )
  return {
    putBack: async () => {
      await write(known.rows)
      await database.end()
    },
  }
}
