import { ApiError } from "../api/error"

type Refusal = { field: string; message: string }

/** `variants.0.title: is too short` */
const FAULT = /^([a-z_][a-z_0-9.]*): (.+)$/s

/**
 * What a refusal says about the fields of a form. Malformed input is answered with each wrong field and what is wrong
 * with it (`name: too short; variants.0.title: …`); a conflict may name a field in its sentence.
 * @param fields top-level names of the form
 */
export function refusedFields(error: unknown, fields: string[]): Refusal[] {
  if (!(error instanceof ApiError) || (error.status !== 400 && error.status !== 409)) return []
  const faults = error.message.split("; ").flatMap((part): Refusal[] => {
    const [, field = "", message = ""] = FAULT.exec(part) ?? []
    return fields.includes(field.split(".")[0] ?? "") ? [{ field, message }] : []
  })
  if (faults.length > 0) return faults
  const named = fields.find((field) => new RegExp(`(^|[^a-z_])${field}([^a-z_]|$)`).test(error.message))
  return named ? [{ field: named, message: error.message }] : []
}
