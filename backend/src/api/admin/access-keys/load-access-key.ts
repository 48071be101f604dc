import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listAccessKeys, type AccessKey } from "../../../queries/list-access-keys"

/**
 * One secret API key.
 * @throws 404 when there is none, or it was revoked
 */
export async function loadAccessKey(container: MedusaContainer, id: string): Promise<AccessKey> {
  const one = { id, order: "title", descending: false, limit: 1, offset: 0 } as const
  const [key] = (await listAccessKeys(container, one)).rows
  if (!key) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no access key ${id}`)
  return key
}
