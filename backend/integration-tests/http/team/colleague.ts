import { createUser } from "../../fixtures/people"
import { Desk } from "../venues/desk"
import type { Suite } from "../venues/suite"

/** Someone with a staff member of the vendor in Bangkok, and their login. */
export interface Colleague {
  desk: Desk
  email: string
  staff_id: string
}

/** Signs a staff member of the vendor in Bangkok in: the first or the second of them. */
export async function colleague(
  { api, open, container }: Suite,
  which: 0 | 1,
  role: "staff" | "manager" | "owner" = "staff",
): Promise<Colleague> {
  const { vendor_id, staff_ids } = open().city.bangkok
  const email = `${role}.${which}@lotus-house.example`
  const staff_id = staff_ids[which]
  const user = await createUser(api, container(), { email, role, vendor_id, staff_member_id: staff_id })
  return { desk: new Desk(api, user), email, staff_id }
}
