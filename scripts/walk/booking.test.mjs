import assert from "node:assert/strict"
import { test } from "node:test"
import { expected, runningPlaza } from "./api.mjs"
import { findOffer, hold, newCart } from "./shopping.mjs"

test("a guest's paid booking reaches the admin", async () => {
  const plaza = runningPlaza()
  const offer = await findOffer(plaza)
  const cartId = await newCart(plaza, offer.regionId, "walker@plaza.example")

  const { cart, booking } = expected(await hold(plaza, cartId, offer), 200)
  assert.equal(cart.id, cartId)
  assert.equal(booking.status, "held")
  assert.equal(booking.starts_at, offer.startsAt)
  assert.ok(Date.parse(booking.hold_expires_at) > Date.now())

  const { payment_collection: collection } = expected(
    await plaza.store("/payment-collections", { cart_id: cartId }),
    200,
  )
  const session = { provider_id: "pp_system_default" }
  expected(await plaza.store(`/payment-collections/${collection.id}/payment-sessions`, session), 200)
  const completed = expected(await plaza.store(`/carts/${cartId}/complete`, {}), 200)
  assert.equal(completed.type, "order")

  const { connection } = plaza
  assert.ok(connection.logins, "the demo logins are missing")
  const token = await plaza.signIn(connection.logins.admin)
  const from = offer.startsAt
  const to = new Date(Date.parse(from) + 60_000).toISOString()
  const query = new URLSearchParams({ venue_id: offer.venue.id, from, to })
  const { bookings } = expected(await plaza.admin(`/bookings?${query}`, token), 200)
  const found = bookings.find((/** @type {any} */ one) => one.id === booking.id)
  assert.ok(found, "the admin does not list the booking")
  assert.ok(["confirmed", "requested"].includes(found.status), found.status)
  assert.equal(found.order_id, completed.order.id)

  const again = await hold(plaza, await newCart(plaza, offer.regionId, "second@plaza.example"), offer)
  assert.equal(again.status, 409)
  assert.equal(again.body.code, "slot_unavailable")
})
