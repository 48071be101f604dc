import type { Service } from "../service/service"
import { staff } from "./staff-member"

/** Those who perform a service, by name. */
export function useTeam({ venue_id, staff_ids }: Pick<Service, "venue_id" | "staff_ids">) {
  const { rows } = staff.useList({ venue_id, limit: 100, order: "name" })
  return rows.filter(({ id }) => staff_ids.includes(id))
}
