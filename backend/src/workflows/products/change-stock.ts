import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeStockStep, type StockChange } from "./steps/change-stock"

/**
 * Changes how much of an article lies at a location and writes down who did it and why. Answers the quantity before and after.
 * @throws 404 unknown level, 400 `adjustment` below nothing, 409 `stock_changed` when there is not what was expected
 */
export const changeStockWorkflow = createWorkflow("change-stock", (input: StockChange) => {
  return new WorkflowResponse(changeStockStep(input))
})
