import type { MedusaContainer } from "@medusajs/framework/types"
import { ROUTE_TABLE } from "../../../src/access/route-table"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import type { World } from "./world"

/** Suspension, removal and roles, with tokens that were given out before. */
export function changesTests(open: () => World, container: () => MedusaContainer): void {
  it("closes everything but the workspace to a suspended vendor", async () => {
    const { call, urlOf, city } = open()
    const suspend = (status: "suspended" | "approved") =>
      container().resolve(VENDOR_MODULE).updateVendors({ id: city.bangkok.vendor_id, status })
    await suspend("suspended")
    for (const rule of ROUTE_TABLE.filter(({ path }) => path !== "/admin/workspace")) {
      const { status, data } = await call(rule.method, urlOf(rule), city.owner.headers)
      expect([urlOf(rule), status, data.code]).toEqual([urlOf(rule), 403, "vendor_suspended"])
    }
    expect((await call("GET", "/admin/workspace", city.owner.headers)).status).toBe(200)
    expect((await call("GET", "/admin/users/me", city.owner.headers)).status).toBe(200)
    await suspend("approved")
    expect((await call("GET", "/admin/bookings", city.owner.headers)).status).toBe(200)
  })

  it("lets staff see their own visits, row and calendar only", async () => {
    const { call, city, staff } = open()
    const [own, other] = city.bangkok.staff_ids
    const { data } = await call("GET", "/admin/bookings", staff.headers)
    expect(data.count).toBe(1)
    expect(data.bookings[0].segments.map((segment: { staff: { id: string } }) => segment.staff.id)).toEqual([
      own,
    ])
    expect((await call("GET", `/admin/bookings?staff_id=${other}`, staff.headers)).data.count).toBe(0)
    const feed = (id: string) => call("POST", `/admin/staff/${id}/calendar-feed`, staff.headers)
    expect([(await feed(own)).status, (await feed(other)).status]).toEqual([200, 404])
    const row = (id: string) => call("GET", `/admin/staff/${id}`, staff.headers)
    expect([(await row(own)).status, (await row(other)).status]).toEqual([200, 404])
    const absences = (id: string) => call("GET", `/admin/staff/${id}/time-off`, staff.headers)
    expect([(await absences(own)).data.count, (await absences(other)).status]).toEqual([1, 404])
  })

  it("lets staff who are nobody's staff member see nothing", async () => {
    const { call, city, staff } = open()
    const vendors = container().resolve(VENDOR_MODULE)
    const [membership] = await vendors.listMemberships({ staff_member_id: city.bangkok.staff_ids[0] })
    await vendors.updateMemberships({ id: membership.id, staff_member_id: null })
    expect((await call("GET", "/admin/bookings", staff.headers)).data.count).toBe(0)
    expect((await call("GET", `/admin/staff/${city.bangkok.staff_ids[0]}`, staff.headers)).status).toBe(404)
  })

  it("takes away a removed member's access, and gives it back with a new role", async () => {
    const { call, city } = open()
    const vendors = container().resolve(VENDOR_MODULE)
    const [membership] = await vendors.listMemberships({ principal_id: city.owner.id })
    await vendors.softDeleteMemberships([membership.id])
    expect((await call("GET", "/admin/bookings", city.owner.headers)).data.code).toBe("no_membership")
    await vendors.restoreMemberships([membership.id])
    await vendors.updateMemberships({ id: membership.id, role: "staff" })
    expect((await call("GET", "/admin/venues", city.owner.headers)).data.code).toBe("route_not_allowed")
    expect((await call("GET", "/admin/bookings", city.owner.headers)).data.count).toBe(0)
  })
}
