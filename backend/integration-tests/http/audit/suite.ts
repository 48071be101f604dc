import type { Desk } from "../venues/desk"

/** An entry as lists answer it, as far as the tests look at it. */
export interface Entry {
  at: string
  id: string
  action: string
  outcome: string
  fields: string[]
}

/** The entries that somebody finds, without those of reading the log. */
export async function entriesOf(desk: Pick<Desk, "get">, query: string): Promise<Entry[]> {
  const { status, data } = await desk.get(`/audit-entries?${query}`)
  if (status !== 200) throw new Error(JSON.stringify(data))
  return data.audit_entries
}

/** The one entry that somebody finds, with its values. */
export async function entryOf(desk: Pick<Desk, "get">, query: string) {
  const entries = await entriesOf(desk, query)
  if (entries.length !== 1) throw new Error(`${entries.length} entries for ${query}`)
  const { data } = await desk.get(`/audit-entries/${entries[0].id}`)
  return data.audit_entry
}
