import type { BookingRow, OrderRow } from "./booking-row"
import { isSettled } from "./is-settled"

const booking = (status: string, order_id: string | null = "order_1") => ({ status, order_id }) as BookingRow
const order = (...collections: { status: string; amount: number }[]): OrderRow => ({
  email: "a@b.example",
  customer_id: null,
  payment_collections: collections,
})

describe("a confirmation", () => {
  it("waits while its order's payment may still fail", () => {
    const unpaid = order({ status: "not_paid", amount: 100 })
    expect(isSettled("booking.confirmed", booking("confirmed"), unpaid)).toBe(false)
    expect(isSettled("booking.requested", booking("requested"), unpaid)).toBe(false)
    expect(
      isSettled("booking.confirmed", booking("confirmed"), order({ status: "awaiting", amount: 1 })),
    ).toBe(false)
    expect(isSettled("booking.confirmed", booking("confirmed"), null)).toBe(false)
    expect(isSettled("booking.confirmed", booking("held", null), null)).toBe(false)
  })

  it.each(["authorized", "partially_authorized", "completed", "partially_captured"])(
    "goes out once %s",
    (status) => {
      expect(isSettled("booking.confirmed", booking("confirmed"), order({ status, amount: 100 }))).toBe(true)
    },
  )

  it("goes out at once when there is nothing to pay", () => {
    expect(isSettled("booking.confirmed", booking("confirmed"), order())).toBe(true)
    expect(
      isSettled("booking.confirmed", booking("confirmed"), order({ status: "not_paid", amount: 0 })),
    ).toBe(true)
  })
})

it("does not hold back other news", () => {
  const unpaid = order({ status: "not_paid", amount: 100 })
  expect(isSettled("booking.cancelled", booking("cancelled"), unpaid)).toBe(true)
  expect(isSettled("booking.released", booking("released", null), null)).toBe(true)
})
