import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEnvironment } from "../../../config/environment"
import { customerMethods } from "../../../config/sign-in"

/** How shoppers can sign in. */
export async function GET(_: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ methods: customerMethods(readEnvironment()) })
}
