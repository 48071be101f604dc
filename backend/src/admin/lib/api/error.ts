import { FetchError } from "@medusajs/js-sdk"

/** What the backend answers when it refuses: CONTRACT 0, plus whatever the refusal carries (ids, alternatives). */
export type ErrorBody = { type?: string; message?: string; code?: string; [detail: string]: unknown }

/**
 * A refused request. It is a `FetchError`, so that the dashboard's error boundary recognises 401 and 404; the SDK's own
 * errors drop the body, and with it the `code` that tells one conflict from another.
 */
export class ApiError extends FetchError {
  readonly code: string | undefined
  readonly body: ErrorBody

  constructor(body: ErrorBody, statusText: string, status: number) {
    super(body.message ?? statusText, statusText, status)
    this.body = body
    this.code = body.code
  }
}

/** True when the request was refused with this `code`. */
export function hasCode(error: unknown, code: string): error is ApiError {
  return error instanceof ApiError && error.code === code
}

/** A sentence for the user, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
