import "server-only"
import { plaza } from "./sdk"

const ME = "/store/customers/me"

/** @throws {PlazaError} 400 naming `current_password` or `new_password` */
export async function changePassword(current_password: string, new_password: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${ME}/password`, { method: "POST", body: { current_password, new_password } })
}

/** Has a code mailed to the new address. @throws {PlazaError} 400 naming `email` or `password` */
export async function askEmailChange(email: string, password: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${ME}/email`, { method: "POST", body: { email, password } })
}

/** @throws {PlazaError} 400 for a wrong code, 409 for one that is used up or too old */
export async function confirmEmailChange(code: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${ME}/email/confirm`, { method: "POST", body: { code } })
}

/** Stops a change of an address, or takes it back. @throws {PlazaError} 404 unknown link, 409 too late */
export async function undoEmailChange(token: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch("/store/email-changes/undo", { method: "POST", body: { token } })
}
