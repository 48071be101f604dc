import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import { lockService } from "./service-revision"

/** Who is to perform a service beside those who do, and who no more. */
export interface TeamChange {
  service_id: string
  add: readonly string[]
  remove: readonly string[]
}

/** Adds staff to those who perform a service and takes others away, with their own prices and lengths; the rest stay. */
export async function changeTeam(execute: Execute, { service_id, add, remove }: TeamChange): Promise<void> {
  await lockService(execute, service_id)
  for (const table of ["service_rate", "service_staff"]) {
    await execute(`delete from ${table} where service_id = ? and staff_id = any(?)`, [service_id, remove])
  }
  const ids = add.map(() => generateEntityId("", "sstf"))
  await execute(
    `insert into service_staff (id, service_id, staff_id)
     select added.id, ?, added.staff_id from unnest(?::text[], ?::text[]) as added (id, staff_id)
     on conflict do nothing`,
    [service_id, ids, add],
  )
}
