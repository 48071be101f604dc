import type { z } from "zod"
import { PlazaError } from "./error"

/**
 * Waits for an answer and validates it: nothing from the backend is believed unseen.
 *
 * @throws {PlazaError} 502 `unexpected_answer`, naming the first field that is not as agreed
 */
export async function checked<Schema extends z.ZodType>(
  schema: Schema,
  answer: Promise<unknown>,
): Promise<z.output<Schema>> {
  const result = schema.safeParse(await answer)
  if (result.success) {
    return result.data
  }
  const [issue] = result.error.issues
  throw new PlazaError(502, {
    type: "unexpected_answer",
    message: `Unexpected answer of the backend at ${issue?.path.join(".") ?? "?"}: ${issue?.message ?? "?"}`,
  })
}
