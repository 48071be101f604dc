import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "../../../access/workspace"
import type { ClientView } from "../../../queries/clients/client-view"
import { listClients } from "../../../queries/clients/list-clients"
import { clientScope } from "./client-scope"

/**
 * The card of one client, as much as the workspace may see. One statement.
 * @throws 404 when there is none
 */
export async function loadClient(
  container: MedusaContainer,
  workspace: Workspace,
  id: string,
): Promise<ClientView> {
  const one = { id, order: "name", descending: false, limit: 1, offset: 0 } as const
  const [client] = (await listClients(container, clientScope(workspace), one, true)).rows
  if (!client) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no client ${id}`)
  return client
}
