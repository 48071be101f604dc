/** Switches whose value is worth keeping: rules that were waived, warnings that were passed over. */
const SWITCHES = ["override_rules", "accept_overlap", "force"]

const MOST = 50

/**
 * What a body tells that is not personal: the names of its fields, and the switches that were on. The names are those that
 * a route accepted, so none was invented by the sender.
 */
export function factsOf(body: unknown): Record<string, unknown> {
  if (!isRecord(body)) return {}
  const fields = Object.keys(body).filter((name) => /^[a-z][a-z0-9_]{0,39}$/.test(name))
  const switches = SWITCHES.filter((name) => body[name] === true)
  return {
    ...(fields.length > 0 ? { fields: fields.slice(0, MOST).sort() } : {}),
    ...Object.fromEntries(switches.map((name) => [name, true])),
  }
}

/** The ids of the rows that an answer holds, in order. */
export function idsIn(answer: unknown): string[] {
  if (!isRecord(answer)) return []
  return Object.values(answer)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .flatMap((row) => (isRecord(row) && typeof row.id === "string" ? [row.id] : []))
    .slice(0, MOST)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
