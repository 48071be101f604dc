import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { optionalPicture } from "./schemas/picture"
import { plaza } from "./sdk"

const PATH = "/store/customers/me/picture"

/** The signed-in customer's own picture in its sizes; null when there is none. */
export async function ownPicture() {
  const { client } = await plaza()
  return (await checked(z.object({ picture: optionalPicture }), client.fetch(PATH))).picture
}

/**
 * Puts a picture in the place of the one before.
 *
 * @throws {PlazaError} 400 when the file is no picture or too large
 */
export async function changeOwnPicture(file: File): Promise<void> {
  const form = new FormData()
  form.append("file", file)
  const { client } = await plaza()
  await client.fetch(PATH, { method: "POST", body: form as unknown as Record<string, unknown> })
}

/** Takes it away; without one nothing happens. */
export async function removeOwnPicture(): Promise<void> {
  const { client } = await plaza()
  await client.fetch(PATH, { method: "DELETE" })
}
