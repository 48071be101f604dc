/** `deposit_type` as people read it: `Deposit type`. */
export function words(name: string): string {
  const spaced = name.replace(/[_-]+/g, " ").trim()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/**
 * What an action was, in a few words: of a route what was made, changed or removed and where (`Create: venues`,
 * `Venues › suspend`), of an event its name. Unknown actions stand as they are.
 */
export function actionWords(
  action: string,
  verb: (key: "create" | "change" | "remove" | "read") => string,
): string {
  const [, method, path] = /^([A-Z]+) \/(?:admin|store)\/(.+)$/.exec(action) ?? []
  if (!method || !path) return words(action.replace(/\./g, ": "))
  const parts = path.split("/")
  const things = parts.filter((part) => !part.startsWith(":"))
  const [thing = "", ...steps] = things
  if (steps.length > 0) return [words(thing), ...steps.map((step) => words(step).toLowerCase())].join(" › ")
  const key =
    method === "DELETE"
      ? "remove"
      : method === "GET"
        ? "read"
        : parts.length > things.length
          ? "change"
          : "create"
  return `${words(thing)} › ${verb(key)}`
}

/** A value as a cell shows it. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–"
  return typeof value === "string"
    ? value
    : typeof value === "object"
      ? JSON.stringify(value, null, 1)
      : String(value)
}
