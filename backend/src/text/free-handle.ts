import { randomBytes } from "node:crypto"
import { conflict } from "../modules/scheduling/conflict"
import { toHandle } from "./handle"

const ATTEMPTS = 6

/**
 * Writes a row under the handle that was asked for, or under one made of its name, with a suffix when that is
 * taken. The unique index decides, so that two writers at once cannot get the same one.
 * @throws 409 `handle_taken` when the handle asked for belongs to another row
 */
export async function withFreeHandle<Row>(
  wanted: { handle?: string; name: string },
  write: (handle: string) => Promise<Row>,
): Promise<Row> {
  if (wanted.handle !== undefined) return refusingTakenHandle(wanted.handle, write)
  const base = toHandle(wanted.name)
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    try {
      return await write(attempt === 1 ? base : `${base}-${attempt}`)
    } catch (error) {
      if (!isHandleTaken(error)) throw error
    }
  }
  return write(`${base}-${randomBytes(4).toString("hex")}`)
}

/**
 * Writes a row under exactly this handle.
 * @throws 409 `handle_taken`
 */
export async function refusingTakenHandle<Row>(
  handle: string,
  write: (handle: string) => Promise<Row>,
): Promise<Row> {
  try {
    return await write(handle)
  } catch (error) {
    if (isHandleTaken(error)) throw conflict("handle_taken", `The handle ${handle} is taken`)
    throw error
  }
}

/** Recognises what Medusa makes of a breach of a unique index on `handle`. */
function isHandleTaken(error: unknown): boolean {
  return error instanceof Error && / with handle: .*already exists/.test(error.message)
}
