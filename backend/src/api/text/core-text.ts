import { MedusaError } from "@medusajs/framework/utils"
import { REFUSED_CONTROLS } from "../../text/invisible"
import { cleanLine } from "../../text/plain-text"
import { cleanRichText } from "../../text/rich-text"

/** Core's own fields that people write and others read, by how they are cleaned. */
const CLEANERS: Record<string, ((value: string) => string) | undefined> = {
  ...Object.fromEntries(
    [
      ...["first_name", "last_name", "company_name", "phone", "title", "subtitle"],
      ...["address_1", "address_2", "city", "province", "postal_code", "address_name", "material"],
    ].map((field) => [field, cleanLine]),
  ),
  description: cleanRichText,
}

const DEEPEST = 6

/** How long what is written may be; nobody has as much to say, and cleaning takes its time. */
const LONGEST_LINE = 1000
const LONGEST_DESCRIPTION = 40_000

/**
 * A body of core's with its texts cleaned as ours are: names, addresses and titles to plain text of one line, descriptions
 * to rich text. Anything else, free data below `metadata` too, is left as it is.
 * @throws 400 `invalid_data` that names the field when it has control characters or is too long
 */
export function cleanCoreText(value: unknown, path: string[] = []): unknown {
  if (path.length > DEEPEST || path.at(-1) === "metadata") return value
  if (Array.isArray(value)) return value.map((entry, index) => cleanCoreText(entry, [...path, String(index)]))
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, cleanCoreText(part, [...path, name])]),
    )
  }
  const clean = CLEANERS[path.at(-1) ?? ""]
  if (typeof value !== "string" || !clean) return value
  const longest = clean === cleanRichText ? LONGEST_DESCRIPTION : LONGEST_LINE
  if (value.length > longest) throw refused(path, `must have at most ${longest} characters`)
  if (REFUSED_CONTROLS.test(value)) throw refused(path, "must not contain control characters")
  return clean(value)
}

const refused = (path: string[], message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `${path.join(".")}: ${message}`)
