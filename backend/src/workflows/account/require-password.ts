import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** A password that somebody typed to prove who they are. */
export interface TypedPassword {
  /** The e-mail address that signs in. */
  email: string
  password: string
  /** The field that the password was typed into. */
  field: string
}

/**
 * Who knows the password of an account is its owner.
 * @throws 400 naming the field when the password is another
 */
export async function requirePassword(
  container: MedusaContainer,
  { email, password, field }: TypedPassword,
): Promise<void> {
  const { success } = await container
    .resolve(Modules.AUTH)
    .authenticate("emailpass", { body: { email, password } })
  if (!success) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: is not your password`)
}
