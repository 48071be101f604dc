import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Approvals } from "../../api/schemas/approvals"
import { setApprovalsStep } from "./steps/set-approvals"

/** Changes what the platform approves before it is sold. What was published before stays so. */
export const setApprovalsWorkflow = createWorkflow("set-approvals", (input: Approvals) => {
  const lock = { key: "platform-setting:approvals", timeout: 10, ttl: 30 }
  acquireLockStep(lock)
  const setting = setApprovalsStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(setting)
})
