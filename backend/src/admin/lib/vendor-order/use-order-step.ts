import { useQueryClient } from "@tanstack/react-query"

import { hasCode } from "../api/error"
import { PLAZA } from "../api/query-keys"
import { vendorOrders } from "./vendor-order"

/** Takes a step with an order; when somebody else was faster, the page is fetched again before the refusal is shown. */
export function useOrderStep(id: string) {
  const client = useQueryClient()
  const { mutateAsync } = vendorOrders.useStep(id)
  return async (step: string, body: object = {}) => {
    try {
      return await mutateAsync({ step, body })
    } catch (error) {
      if (hasCode(error, "order_changed") || hasCode(error, "invalid_transition")) {
        await client.invalidateQueries({ queryKey: [PLAZA] })
      }
      throw error
    }
  }
}
