import { dropReturnWorkflow } from "../../../../../../../workflows/vendor-orders/drop-return"
import { takeStep } from "../../../../take-step"

/** Takes the announcement of a return back. */
export const POST = takeStep(({ scope, params: { return_id } }, of) =>
  dropReturnWorkflow(scope).run({ input: { ...of, return_id } }),
)
