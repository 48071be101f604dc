import { hasStatus } from "./error"

/** Waits for an answer; 404 becomes null, every other refusal stays an error. */
export function nullWhenMissing<Value>(answer: Promise<Value>): Promise<Value | null> {
  return nullWhen(answer, 404)
}

/**
 * Waits for what has a handle or id, as an address has it: one that nobody has (404) and one that nobody can have (400) become
 * null, every other refusal stays an error.
 */
export function nullWhenUnknown<Value>(answer: Promise<Value>): Promise<Value | null> {
  return nullWhen(answer, 404, 400)
}

async function nullWhen<Value>(answer: Promise<Value>, ...statuses: number[]): Promise<Value | null> {
  try {
    return await answer
  } catch (error) {
    if (hasStatus(error, ...statuses)) {
      return null
    }
    throw error
  }
}
