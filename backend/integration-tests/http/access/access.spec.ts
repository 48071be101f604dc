import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ROUTE_TABLE, type Owned, type RouteRule } from "../../../src/access/route-table"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { createCity, type City } from "../../fixtures/city"
import { createUser, type Person } from "../../fixtures/people"
import { Shopper } from "../bookings/shopper"

jest.setTimeout(180_000)

/** Routes of core that a vendor must never reach; each with a method that it answers. */
const CORE_ROUTES = [
  ["GET", "/admin/orders"],
  ["GET", "/admin/products"],
  ["POST", "/admin/products"],
  ["GET", "/admin/customers"],
  ["GET", "/admin/users"],
  ["GET", "/admin/api-keys"],
  ["GET", "/admin/regions"],
  ["GET", "/admin/payments"],
  ["POST", "/admin/uploads"],
  ["POST", "/admin/invites"],
  ["GET", "/admin/inventory-items"],
  ["GET", "/admin/workflows-executions"],
  ["POST", "/admin/products/export"],
  ["DELETE", "/admin/layouts/sidebar/configuration"],
  ["GET", "/ADMIN/Orders/"],
  ["HEAD", "/admin/orders"],
] as const

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let city: City
    let ids: Record<Owned, string>
    let staff: Person
    let nobody: Person

    const call = (method: string, url: string, headers: object = {}, data: object = {}) =>
      api.request({
        method,
        url,
        headers,
        data: method === "POST" ? data : undefined,
        validateStatus: () => true,
      })

    const urlOf = ({ path, owns }: RouteRule) =>
      path.replace(":id", owns ? ids[owns] : "x").replace(/:\w+/g, "unknown")

    beforeAll(async () => {
      const container = getContainer()
      city = await createCity(api, container)
      staff = await createUser(api, container, {
        email: "staff@lotus-house.example",
        role: "staff",
        vendor_id: city.bangkok.vendor_id,
        staff_member_id: city.bangkok.staff_ids[0],
      })
      nobody = await createUser(api, container, {
        email: "nobody@plaza.example",
        role: "owner",
        vendor_id: "vnd_none",
      })
      const guest = new Shopper(api, city)
      const [slot] = await guest.slots(city.bangkok)
      const { booking } = await guest.book(city.bangkok, slot.starts_at)
      const scheduling = container.resolve(SCHEDULING_MODULE)
      const off = { starts_at: new Date("2031-01-01T00:00:00Z"), ends_at: new Date("2031-01-02T00:00:00Z") }
      ids = {
        vendor: city.bangkok.vendor_id,
        venue: city.bangkok.venue_id,
        service: city.bangkok.service.id,
        staff: city.bangkok.staff_ids[0],
        session: (
          await scheduling.createClassSessions({
            service_id: city.bangkok.service.id,
            venue_id: city.bangkok.venue_id,
            ...off,
            local_starts_at: "2031-01-01T07:00",
            time_zone: "Asia/Bangkok",
            capacity: 10,
          })
        ).id,
        booking,
        time_off: await scheduling.addTimeOff({
          ...off,
          staff_id: city.bangkok.staff_ids[0],
          reason: null,
          force: false,
        }),
        block: (
          await scheduling.createBlocks({
            venue_id: city.bangkok.venue_id,
            subject_id: city.bangkok.staff_ids[1],
            subject_type: "staff",
            ...off,
          })
        ).id,
      }
    })

    it("asks everyone to sign in as a user", async () => {
      for (const rule of ROUTE_TABLE) {
        expect([urlOf(rule), (await call(rule.method, urlOf(rule))).status]).toEqual([urlOf(rule), 401])
        const customer = await call(rule.method, urlOf(rule), city.customer.headers)
        expect([urlOf(rule), customer.status]).toEqual([urlOf(rule), 401])
      }
    })

    it("gives nothing to a user whose membership leads nowhere", async () => {
      for (const rule of ROUTE_TABLE) {
        const { status, data } = await call(rule.method, urlOf(rule), nobody.headers)
        expect([urlOf(rule), status, data.code]).toEqual([urlOf(rule), 403, "no_membership"])
      }
    })

    it("refuses roles that a route does not name with 403, other vendors' rows with 404", async () => {
      let tried = 0
      for (const rule of ROUTE_TABLE) {
        const foreign = await call(rule.method, urlOf(rule), city.other_owner.headers)
        if (!rule.roles.includes("owner")) expect([urlOf(rule), foreign.status]).toEqual([urlOf(rule), 403])
        else if (rule.owns) expect([urlOf(rule), foreign.status]).toEqual([urlOf(rule), 404])
        const own = await call(rule.method, urlOf(rule), staff.headers)
        if (!rule.roles.includes("staff")) expect([urlOf(rule), own.status]).toEqual([urlOf(rule), 403])
        tried += 2
      }
      process.stdout.write(`tried ${ROUTE_TABLE.length} routes, 2 roles, ${tried} calls\n`)
    })

    it("shows another vendor's lists as empty", async () => {
      for (const [url, key] of [
        ["/admin/bookings", "bookings"],
        [`/admin/services?venue_id=${city.bangkok.venue_id}`, "services"],
        [`/admin/staff?venue_id=${city.bangkok.venue_id}`, "staff_members"],
      ]) {
        const { status, data } = await call("GET", url, city.other_owner.headers)
        expect([status, data[key], data.count]).toEqual([200, [], 0])
      }
    })

    it("keeps core's routes for the platform", async () => {
      for (const [method, url] of CORE_ROUTES) {
        const { status } = await call(method, url, city.owner.headers)
        expect([method, url, status]).toEqual([method, url, 403])
      }
      expect((await call("GET", "/admin/orders", city.admin.headers)).status).toBe(200)
    })

    it("opens the frame of the admin to vendors, with few fields", async () => {
      const me = await call("GET", "/admin/users/me?fields=*", city.owner.headers)
      expect(me.data.user).toMatchObject({ id: city.owner.id, email: city.owner.email })
      expect(me.data.user).not.toHaveProperty("metadata")
      const stores = await call("GET", "/admin/stores", city.owner.headers)
      expect(Object.keys(stores.data.stores[0]).sort()).toEqual(["id", "name"])
      const layout = await call("GET", "/admin/layouts/sidebar/configuration", city.owner.headers)
      expect(layout.data.personal_configuration.configuration.widgets["core:nav:/orders"]).toEqual({
        hidden: true,
      })
    })

    it("tells each member their workspace", async () => {
      const { data } = await call("GET", "/admin/workspace", city.owner.headers)
      expect(data.workspace).toMatchObject({
        kind: "vendor",
        role: "owner",
        vendor: { id: city.bangkok.vendor_id },
        venues: [{ id: city.bangkok.venue_id, name: "Lotus House" }],
      })
      const admin = await call("GET", "/admin/workspace", city.admin.headers)
      expect(admin.data.workspace).toEqual({ kind: "platform", role: "admin", venues: [] })
    })

    it("lets staff see their own bookings only", async () => {
      const { data } = await call("GET", "/admin/bookings", staff.headers)
      const mine = data.bookings.every(({ segments }: { segments: { staff: { id: string } }[] }) =>
        segments.some((segment) => segment.staff.id === city.bangkok.staff_ids[0]),
      )
      expect(mine).toBe(true)
    })

    it("closes everything but the workspace to a suspended vendor at once", async () => {
      await getContainer()
        .resolve(VENDOR_MODULE)
        .updateVendors({ id: city.bangkok.vendor_id, status: "suspended" })
      for (const rule of ROUTE_TABLE.filter(({ path }) => path !== "/admin/workspace")) {
        const { status, data } = await call(rule.method, urlOf(rule), city.owner.headers)
        expect([urlOf(rule), status, data.code]).toEqual([urlOf(rule), 403, "vendor_suspended"])
      }
      expect((await call("GET", "/admin/workspace", city.owner.headers)).status).toBe(200)
    })

    it("takes away a removed member's access at the next request", async () => {
      const vendors = getContainer().resolve(VENDOR_MODULE)
      await vendors.deleteMemberships({ principal_id: city.owner.id })
      expect((await call("GET", "/admin/bookings", city.owner.headers)).data.code).toBe("no_membership")
    })
  },
})
