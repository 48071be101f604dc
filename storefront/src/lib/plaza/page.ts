/** One page of a list, as Medusa answers lists. */
export type Page<Entry> = { entries: Entry[]; count: number; offset: number; limit: number }
