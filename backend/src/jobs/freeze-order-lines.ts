import type { MedusaContainer } from "@medusajs/framework/types"
import { freezeMissingLines } from "../workflows/vendor-orders/freeze-missing-lines"

/** Makes up for orders whose lines were not frozen when they were placed. */
export default async function freezeOrderLines(container: MedusaContainer): Promise<void> {
  await freezeMissingLines(container, { days: 3 })
}

export const config = { name: "freeze-order-lines", schedule: "* * * * *" }
