import { z } from "zod"

const errorBodySchema = z.looseObject({
  type: z.string().catch("unknown_error"),
  message: z.string().catch("The request could not be completed."),
  code: z.string().nullish().catch(null),
})

/** An answer of the backend that is not a success, with the contract's `type`, `message` and `code`. */
export class PlazaError extends Error {
  override readonly name = "PlazaError"
  readonly type: string
  readonly code: string | null
  /** All that the backend sent along, such as `alternatives` of a lost race. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    readonly status: number,
    body: unknown,
  ) {
    const parsed = errorBodySchema.safeParse(body)
    const details = parsed.success ? parsed.data : {}
    super(parsed.success ? parsed.data.message : `The backend answered ${status}.`)
    this.type = parsed.success ? parsed.data.type : "unknown_error"
    this.code = parsed.success ? (parsed.data.code ?? null) : null
    this.details = details
  }
}

/** Whether the backend refused with one of these HTTP statuses. */
export function hasStatus(error: unknown, ...statuses: number[]): error is PlazaError {
  return error instanceof PlazaError && statuses.includes(error.status)
}

/** Whether the backend could not be asked, or failed at answering: then nobody knows what it has done. */
export function isFailure(error: unknown): boolean {
  return error instanceof PlazaError && error.status >= 500
}

/** Whether the backend refused with one of the contract's codes, such as `slot_unavailable`. */
export function hasCode(error: unknown, ...codes: string[]): error is PlazaError {
  return error instanceof PlazaError && error.code !== null && codes.includes(error.code)
}
