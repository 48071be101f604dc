import { hasStatus } from "@/lib/plaza/error"

/**
 * Asks for a list. Some nonsense only the backend knows, such as an attribute that nobody has defined: then a simpler question
 * is answered, and `refused` says so.
 */
export async function unlessRefused<Found>(
  ask: () => Promise<Found>,
  askSimply: () => Promise<Found>,
): Promise<{ found: Found; refused: boolean }> {
  try {
    return { found: await ask(), refused: false }
  } catch (error) {
    if (!hasStatus(error, 400)) {
      throw error
    }
    return { found: await askSimply(), refused: true }
  }
}
