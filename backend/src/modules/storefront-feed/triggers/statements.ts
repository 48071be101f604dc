import { ALWAYS_HIDDEN, type Watch } from "./watch"

/** How the names of all triggers begin. */
export const PREFIX = "storefront_change_"

const EVENTS = {
  insert: "new table as new_rows",
  update: "old table as old_rows new table as new_rows",
  delete: "old table as old_rows",
}

/** One for each event. */
export const TRIGGERS_A_TABLE = Object.keys(EVENTS).length

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The statements that make the triggers of one table: once a statement, not once a row. */
export function makeTriggers({ table, tells, hidden = [] }: Watch): string[] {
  const columns = `{${[...ALWAYS_HIDDEN, ...hidden].join(",")}}`
  const query = tells.replaceAll(/\s+/g, " ").trim()
  return Object.entries(EVENTS).map(
    ([event, rows]) => `create or replace trigger "${PREFIX}${event}" after ${event} on "${table}"
      referencing ${rows} for each statement
      execute function record_storefront_change(${quoted(query)}, ${quoted(columns)})`,
  )
}

/** The statements that remove the triggers of a table that is watched no longer. */
export function dropTriggers(table: string): string[] {
  return Object.keys(EVENTS).map((event) => `drop trigger if exists "${PREFIX}${event}" on ${table}`)
}
