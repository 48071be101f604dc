import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookingNumber } from "../../../api/presenters/booking-number"
import { conflict } from "../../../modules/scheduling/conflict"
import { findOpenMatters } from "../../../queries/account-data/open-matters"

/**
 * Checks that a customer has nothing open, and answers where they are reached for the last time; nowhere once they are erased.
 * @throws 409 `account_in_use` with the `bookings` and `orders`
 */
export const checkNothingOpenStep = createStep(
  "check-nothing-open",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const { bookings, orders } = await findOpenMatters(container, customer_id)
    if (bookings.length + orders.length > 0) {
      throw conflict("account_in_use", "There are visits or orders that are still open", {
        bookings: bookings.map((booking) => ({ ...booking, number: bookingNumber(booking.number) })),
        orders,
      })
    }
    const [customer] = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: customer_id }, { select: ["email", "first_name"], take: 1 })
    return new StepResponse({ email: customer?.email ?? null, first_name: customer?.first_name ?? null })
  },
)
