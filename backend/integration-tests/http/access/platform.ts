import type { World } from "./world"

const GUEST = "guest@shopper.example"

/** The parts of the platform's roles: what they read and which steps they take. */
export function platformTests(open: () => World): void {
  const as = (name: string) => {
    const { callers, call } = open()
    const headers = callers.find((one) => one.name === name)?.headers ?? {}
    return (method: string, path: string, body: object = {}) => call(method, `/admin${path}`, headers, body)
  }

  it("lets support read everything of a business and take the steps that move no money", async () => {
    const { ids } = open()
    const support = as("support")
    for (const [path, key] of [
      ["/vendors", "vendors"],
      ["/venues", "venues"],
      ["/services", "services"],
      ["/staff", "staff_members"],
      ["/bookings", "bookings"],
      ["/members", "members"],
      ["/blocks", "blocks"],
    ]) {
      const { status, data } = await support("GET", path)
      expect([path, status, data[key].length > 0]).toEqual([path, 200, true])
    }
    expect((await support("GET", `/bookings/${ids.booking}`)).data.booking.customer.email).toBe(GUEST)
    for (const step of ["decline", "cancel", "no-show"]) {
      const { status, data } = await support("POST", `/bookings/${ids.booking}/${step}`)
      expect([step, status, data.code]).toEqual([step, 403, "route_not_allowed"])
    }
    expect((await support("POST", `/bookings/${ids.booking}/check-in`)).data.code).not.toBe(
      "route_not_allowed",
    )
    for (const [method, path] of [
      ["POST", `/vendors/${ids.vendor}`],
      ["POST", `/vendors/${ids.vendor}/suspend`],
      ["POST", `/venues/${ids.venue}`],
      ["POST", `/services/${ids.service}`],
      ["DELETE", `/staff/${ids.staff}`],
      ["POST", "/members/invite"],
      ["DELETE", `/access-keys/${ids.access_key}`],
    ]) {
      expect([path, (await support(method, path)).status]).toEqual([path, 403])
    }
    expect((await support("DELETE", `/members/${ids.member}`)).status).toBe(403)
  })

  it("lets moderators approve and reject, and keep the taxonomy", async () => {
    const { ids } = open()
    const moderator = as("moderator")
    const suspended = await moderator("POST", `/venues/${ids.venue}/suspend`, {
      reason: "Pictures of elsewhere",
    })
    expect(suspended.data.venue).toMatchObject({ status: "suspended", visible: false })
    expect((await moderator("POST", `/venues/${ids.venue}/reinstate`)).data.venue.status).toBe("published")
    const vendor = await moderator("POST", `/vendors/${ids.vendor}/suspend`, { reason: "Licence ran out" })
    expect(vendor.data.vendor.status).toBe("suspended")
    expect((await moderator("POST", `/vendors/${ids.vendor}/reinstate`)).data.vendor.status).toBe("approved")
    expect((await moderator("POST", "/venue-tags", { name: "Riverside" })).status).toBe(200)
    expect((await moderator("GET", "/venue-tags")).data.count).toBe(1)
    for (const [method, path] of [
      ["GET", "/bookings"],
      ["GET", "/members"],
      ["POST", "/vendors"],
      ["POST", `/vendors/${ids.vendor}`],
      ["POST", `/venues/${ids.venue}`],
      ["DELETE", `/venues/${ids.venue}`],
    ]) {
      expect([path, (await moderator(method, path)).status]).toEqual([path, 403])
    }
  })

  it("lets finance read the money of orders and payments, and of no person", async () => {
    const { ids } = open()
    const finance = as("finance")
    const { data } = await finance("GET", "/orders?fields=*,customer.*,email,shipping_address.*&limit=1")
    expect([data.count, data.limit]).toEqual([1, 1])
    const [order] = data.orders
    expect(Object.keys(order).sort()).toEqual([
      "canceled_at",
      "created_at",
      "currency_code",
      "discount_total",
      "display_id",
      "id",
      "item_total",
      "payment_status",
      "shipping_total",
      "status",
      "subtotal",
      "tax_total",
      "total",
    ])
    expect(order).toMatchObject({ total: 800, currency_code: "thb" })
    const one = await finance("GET", `/orders/${order.id}?fields=email`)
    expect(one.data.order).toMatchObject({ id: order.id, total: 800 })
    expect(Object.keys(one.data.order).sort()).toEqual(Object.keys(order).sort())
    const payments = await finance("GET", "/payments?fields=*,payment_collection.order.email")
    expect(payments.data.payments).toMatchObject([{ amount: 800, currency_code: "thb" }])
    for (const text of [JSON.stringify(data), JSON.stringify(payments.data)]) {
      expect(text).not.toContain(GUEST)
    }
    expect((await finance("GET", `/bookings/${ids.booking}`)).data.booking.total).toBe(800)
    expect((await finance("GET", "/vendors")).data.count).toBeGreaterThan(1)
    for (const [method, path] of [
      ["GET", "/customers"],
      ["GET", "/payments/payment-providers"],
      ["POST", `/orders/${order.id}/cancel`],
      ["POST", `/orders/${order.id}`],
      ["GET", `/orders/${order.id}/line-items`],
      ["GET", "/venues"],
      ["GET", "/members"],
      ["POST", `/bookings/${ids.booking}/cancel`],
    ]) {
      expect([path, (await finance(method, path)).status]).toEqual([path, 403])
    }
  })
}
