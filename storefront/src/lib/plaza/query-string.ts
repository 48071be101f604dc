/**
 * Serialises a query the way Medusa reads it: arrays as `name[]=a&name[]=b`, empty values left out.
 *
 * @returns "" or a string that starts with "?"
 */
export function queryString(query: Record<string, unknown> | undefined): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (Array.isArray(value)) {
      value.forEach((entry) => parameters.append(`${name}[]`, String(entry)))
    } else if (value !== undefined && value !== null && value !== "") {
      parameters.append(name, String(value))
    }
  }
  const serialised = parameters.toString()
  return serialised === "" ? "" : `?${serialised}`
}
