import { hasStatus } from "./error"

/** Waits for an answer; 404 becomes null, every other refusal stays an error. */
export async function nullWhenMissing<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer
  } catch (error) {
    if (hasStatus(error, 404)) {
      return null
    }
    throw error
  }
}
