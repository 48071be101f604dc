import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { vendorIds } from "../city/vendors"
import type { City } from "../city/city"
import { customerIds } from "../city/customers"
import { staffIds, TEAM } from "../city/staff"
import { DEMO_CUSTOMER_EMAIL } from "../data/customers"
import type { SeedResult } from "../result-file"
import { ensureIdentity } from "./ensure-identity"
import { ensureUser } from "./ensure-user"

/** The logins of the demo city; known to everyone, so for demonstrations only. */
export const DEMO_LOGINS: NonNullable<SeedResult["logins"]> = {
  admin: { email: "admin@plaza.example", password: "plaza-demo-admin" },
  owner: { email: "owner@plaza.example", password: "plaza-demo-owner" },
  staff: { email: "staff@plaza.example", password: "plaza-demo-staff" },
  customer: { email: DEMO_CUSTOMER_EMAIL, password: "plaza-demo-customer" },
}

/** Makes the four logins: platform admin, owner and a staff member of the first vendor, and a customer. */
export async function seedLogins(city: City): Promise<string> {
  const { container } = city
  const [first] = TEAM
  const vendor_id = (await vendorIds(city)).get(first.venue.vendor) ?? ""
  const staff_member_id = (await staffIds(city)).get(first.email) ?? ""
  const [first_name, last_name] = first.member.name.split(" ")
  const { admin, owner, staff, customer } = DEMO_LOGINS
  await ensureUser(
    container,
    { ...admin, first_name: "Robin", last_name: "Sato" },
    { kind: "platform", role: "admin" },
  )
  const owning = { kind: "vendor", role: "owner", vendor_id } as const
  await ensureUser(container, { ...owner, first_name: "Malee", last_name: "Dokrak" }, owning)
  const working = { kind: "vendor", role: "staff", vendor_id, staff_member_id } as const
  const user_id = await ensureUser(container, { ...staff, first_name, last_name }, working)
  await joinStaff(city, staff_member_id, user_id)
  const customer_id = (await customerIds(city)).get(customer.email) ?? ""
  await ensureIdentity(container, customer, { customer_id })
  return Object.keys(DEMO_LOGINS).join(", ")
}

async function joinStaff({ container }: City, id: string, user_id: string): Promise<void> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const member = await scheduling.retrieveStaffMember(id)
  if (member.user_id !== user_id) await scheduling.updateStaffMembers({ id, user_id })
}
