import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import type { People } from "./people"

/** What every part of the suite works with; people and container exist once the tests run. */
export interface Suite {
  api: AxiosInstance
  open: () => People
  container: () => MedusaContainer
  /** Sends what waits in the mail queue. */
  send: () => Promise<void>
}

/** The actions that the audit log has of somebody, oldest first. */
export async function actionsOf(container: MedusaContainer, actor_id: string): Promise<string[]> {
  const entries = await container
    .resolve(AUDIT_MODULE)
    .listAuditEntries({ actor_id }, { order: { created_at: "ASC" }, take: 100 })
  return entries.map(({ action }) => action).filter((action) => !action.includes("/"))
}
