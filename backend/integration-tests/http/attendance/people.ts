import { createUser, type Person } from "../../fixtures/people"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"

/** The people of the venue in Bangkok: its owner, and the first of its staff with a sign-in of their own. */
export async function team(t: Suite) {
  const { vendor_id, staff_ids, venue_id } = t.city.bangkok
  const of = (role: "staff" | "manager", staff_member_id?: string): Promise<Person> =>
    createUser(t.api, t.getContainer(), {
      email: `${role}-of-attendance@lotus-house.example`,
      ...{ role, vendor_id, staff_member_id },
    })
  const [person, boss] = [await of("staff", staff_ids[0]), await of("manager")]
  return {
    venue_id,
    vendor_id,
    early: staff_ids[0],
    late: staff_ids[1],
    staff: desk(t, () => person),
    manager: desk(t, () => boss),
    owner: desk(t),
  }
}

/** Makes staff members of long ago, so that days before today are planned. */
export async function joinedLongAgo(t: Suite): Promise<void> {
  await t.dbConnection.raw(`update staff_member set created_at = '2020-01-01'`)
}

/** Who is where: the states of a team's days by staff member. */
export const statesOf = (days: { staff: { id: string }; state: string }[]) =>
  Object.fromEntries(days.map(({ staff, state }) => [staff.id, state]))

/** An instant some minutes ago. */
export const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
