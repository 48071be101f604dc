import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "../../../access/workspace"
import { ATTENDANCE_MODULE } from "../../../modules/attendance"
import { listCorrections } from "../../../queries/list-corrections"

/**
 * A record with its history as its reader may see it: a business learns of others that they were the platform's.
 * @throws 404
 */
export async function loadRecord(container: MedusaContainer, workspace: Workspace, id: string) {
  const record = await container.resolve(ATTENDANCE_MODULE).findRecord(id)
  if (!record) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no attendance record ${id}`)
  const history = await listCorrections(container, id)
  return {
    ...record,
    history: history.map(({ by_type, by_id, by_name, ...correction }) => ({
      ...correction,
      by:
        workspace.kind === "vendor" && by_type === "platform"
          ? { type: by_type, id: null, name: null }
          : { type: by_type, id: by_id, name: by_name },
    })),
  }
}
