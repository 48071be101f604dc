import { join, sql, type Sql } from "./sql"

const MOST_WORDS = 10

/** Where words are looked for, the best place first; each is text that may be null. */
export interface Haystack {
  name: Sql
  offer: Sql
  rest: Sql
}

/** Whether every word of `q` is somewhere in a row, and how well the row fits; the first ten words count. */
export interface WordMatch {
  matches: Sql
  score: Sql
}

/** How rows match what was typed: all of them, equally well, when nothing was. Case does not matter. */
export function matchWords(q: string | undefined, { name, offer, rest }: Haystack): WordMatch {
  const words = (q ?? "").split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  if (words.length === 0) return { matches: sql`true`, score: sql`0` }
  const patterns = words.map((word) => word.replace(/[\\%_]/g, "\\$&"))
  return {
    matches: join(
      patterns.map((word) => {
        const anywhere = `%${word}%`
        return sql`(${name} ilike ${anywhere} or ${offer} ilike ${anywhere} or ${rest} ilike ${anywhere})`
      }),
      " and ",
    ),
    score: join(
      patterns.map(
        (word) => sql`case when ${name} ilike ${`${word}%`} or ${name} ilike ${`% ${word}%`} then 4
          when ${name} ilike ${`%${word}%`} then 3 when ${offer} ilike ${`%${word}%`} then 2 else 1 end`,
      ),
      " + ",
    ),
  }
}
