import { packLinesWorkflow } from "../../../../../workflows/vendor-orders/pack-lines"
import type { PackLines } from "../../../../schemas/vendor-order"
import { takeStep } from "../../take-step"

/** Packs pieces into a parcel. */
export const POST = takeStep<PackLines>((req, of) =>
  packLinesWorkflow(req.scope).run({ input: { ...of, ...req.validatedBody } }),
)
