import { join, raw, sql, type Sql } from "./sql"

const MOST_WORDS = 10
const MOST_SWAPPED = 12

/** Shorter words are looked for as they are: too much is like them. */
const LEAST_FORGIVEN = 3

/** Of two words that are alike, by how much (0 to 1) at least; see `selectLike`. */
export const LIKENESS = 0.4

/** One place where words are looked for. */
export interface WordSource {
  /** From what on, with its conditions: only what shoppers may see. */
  from: Sql
  /** What is found there. */
  id: Sql
  /** Folded text (`search_fold`), as an index has it. */
  text: Sql
  /** How much a word counts that is found here. */
  weight: number
  /** Whether words with typing errors are found here; long texts have something like every word. */
  forgiving: boolean
}

/** Which rows have every word, and how well they fit. */
export interface FoundWords {
  ctes: Sql
  joins: Sql
  score: Sql
}

/**
 * Looks for each word of `q` (the first ten) in all sources: as a part of what is there, or, when no source has that word
 * anywhere, as something like it. What is exact is thus never mixed with guesses, and guesses cost nothing until
 * they are needed. Null when there are no words. Ask with `selectLike`.
 */
export function findWords(q: string | undefined, sources: readonly WordSource[], id: Sql): FoundWords | null {
  const words = [...new Set((q ?? "").split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS)
  if (words.length === 0) return null
  const named = words.map((word, index) => ({
    word,
    exact: raw(`exact_${index}`),
    found: raw(`found_${index}`),
  }))
  return {
    ctes: join(
      named.map(({ word, exact, found }) => findWord(word, exact, found, sources)),
      ", ",
    ),
    joins: join(
      named.map(({ found }) => sql`join ${found} on ${found}.id = ${id}`),
      " ",
    ),
    score: join(
      named.map(({ found }) => sql`${found}.score`),
      " + ",
    ),
  }
}

/** What a name adds to the score when it is, or begins with, all that was typed. */
export const phraseScore = (q: string | undefined, name: Sql): Sql =>
  q
    ? sql`case when ${name} = search_fold(${q}) then 60 when ${name} like substr(search_pattern(${q}), 2) then 20 else 0 end`
    : sql`0`

function findWord(word: string, exact: Sql, found: Sql, sources: readonly WordSource[]): Sql {
  const swapped = swaps(word)
  const folded = sql`search_fold(${word})`
  const exactly = sources.map(
    ({ from, id, text, weight }) => sql`select ${id} as id, ${weight}::float8
        + case when ' ' || ${text} like '% ' || substr(search_pattern(${word}), 2) then ${weight / 5}::float8 else 0 end as score
      ${from} and ${text} like search_pattern(${word})`,
  )
  const nearly = sources
    .filter(({ forgiving }) => forgiving)
    .map(
      ({ from, id, text, weight }) => sql`select ${id} as id, ${weight * 0.8}::float8
          * greatest(word_similarity(${folded}, ${text}),
              case when ${text} like any(array(select search_pattern(w) from unnest(${swapped}::text[]) w)) then 0.7 else 0 end)
        ${from} and not exists (select 1 from ${exact}) and length(${folded}) >= ${LEAST_FORGIVEN}::int
          and (${text} %> ${folded}
            or ${text} like any(array(select search_pattern(w) from unnest(${swapped}::text[]) w)))`,
    )
  return sql`${exact} as materialized (select id, max(score) as score from (${join(exactly, " union all ")}) hits group by id),
    ${found} as materialized (select id, score from ${exact} union all
      select id, max(score) as score from (${join(nearly, " union all ")}) hits (id, score) group by id)`
}

/** The words that are this one with two letters in each other's place, which trigrams of short words do not see. */
function swaps(word: string): string[] {
  const letters = [...word]
  if (letters.length < LEAST_FORGIVEN || letters.length > MOST_SWAPPED) return []
  return letters.slice(1).map((letter, index) => {
    const swapped = [...letters]
    swapped[index + 1] = letters[index]
    swapped[index] = letter
    return swapped.join("")
  })
}
