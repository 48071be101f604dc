import { remedyOf, type OrderState, type Remedy } from "./order-state"

/** An order of one visit whose completion went through. */
const WHOLE: OrderState = {
  order_id: "order_1",
  cart_id: "cart_1",
  linked: true,
  replaced: false,
  canceled: false,
  cart_completed: true,
  collection_id: "pay_col_1",
  collection_linked: true,
  due: true,
  session_id: "payses_1",
  deferred: false,
  paid: true,
  voided: false,
  booked: false,
  booking_ids: ["bkg_1"],
  definite: 1,
  kept: 1,
  ended: 0,
  held: 0,
  lost: 0,
}
const HELD = { definite: 0, kept: 0, held: 1 }
const UNPAID = { paid: false }

const cases: [string, Partial<OrderState>, Remedy][] = [
  ["all is written", {}, "none"],
  ["captured", { booked: true }, "none"],
  ["its visit was cancelled and refunded later", { booked: true, kept: 0, ended: 1 }, "none"],
  ["the bank will tell later", { ...UNPAID, deferred: true }, "none"],
  ["nothing is due", { ...UNPAID, due: false, collection_id: null, collection_linked: false }, "none"],
  ["products alone, paid", { booking_ids: [], definite: 0, kept: 0 }, "none"],
  ["no payment yet", UNPAID, "authorize"],
  ["no payment and no session", { ...UNPAID, session_id: null }, "authorize"],
  ["only the order", { ...UNPAID, ...HELD, linked: false, cart_completed: false }, "undo"],
  ["not linked to its cart", { ...UNPAID, ...HELD, linked: false }, "undo"],
  ["not linked to its payment", { ...UNPAID, ...HELD, collection_linked: false }, "undo"],
  ["its cart is open", { ...UNPAID, ...HELD, cart_completed: false }, "undo"],
  ["its visit is only held", { ...UNPAID, ...HELD }, "undo"],
  ["its visit is only held, paid by a webhook before", HELD, "undo"],
  ["its visit ran out before", { ...UNPAID, ...HELD, held: 0, lost: 1 }, "undo"],
  ["products alone, not paid", { ...UNPAID, booking_ids: [], definite: 0, kept: 0 }, "undo"],
  ["going back: its visit is its own, the link is gone", { ...UNPAID, linked: false }, "undo"],
  ["left behind by a later order", { ...UNPAID, ...HELD, held: 0, linked: false, replaced: true }, "undo"],
  ["paid, but its visit ran out before", { ...HELD, held: 0, lost: 1 }, "cancel"],
  ["its visit was cancelled before it was paid", { ...UNPAID, kept: 0, ended: 1 }, "cancel"],
  ["its payment was cancelled", { ...UNPAID, voided: true }, "cancel"],
  ["cancelled with its visit", { canceled: true, kept: 0, ended: 1 }, "none"],
  ["cancelled, its visit still to come", { canceled: true }, "cancel"],
  ["cancelled, its visit still held", { canceled: true, ...HELD }, "cancel"],
  ["of the desk", { ...UNPAID, linked: false, cart_id: null, due: false }, "none"],
  [
    "of the desk, its visit only held",
    { ...UNPAID, ...HELD, linked: false, cart_id: null, due: false },
    "undo",
  ],
  ["money moved and it still looks unfinished", { ...HELD, booked: true }, "none"],
]

describe("what an order needs that nobody works on", () => {
  it.each(cases)("%s", (_, difference, remedy) => {
    expect(remedyOf({ ...WHOLE, ...difference })).toBe(remedy)
  })
})
