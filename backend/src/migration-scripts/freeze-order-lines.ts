import type { ExecArgs } from "@medusajs/framework/types"
import { freezeMissingLines } from "../workflows/vendor-orders/freeze-missing-lines"

/** Orders from before lines were frozen get the terms of today. */
export default async function freezeOrderLines({ container }: ExecArgs): Promise<void> {
  await freezeMissingLines(container)
}
