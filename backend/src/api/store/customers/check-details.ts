import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pathOf } from "../../../access/match-route"
import { parse } from "../../contract"
import { languages, phoneNumber } from "../../schemas/profile"

const details = z.looseObject({
  phone: z.union([z.literal("").transform(() => null), phoneNumber]).nullish(),
  metadata: z.looseObject({ languages: languages.nullish() }).nullish(),
})

/**
 * Checks what customers tell of themselves on core's route: the telephone number is kept in E.164, and the languages
 * in `metadata.languages` as BCP 47 tags, the preferred first.
 * @throws 400 naming `phone` or `metadata.languages`
 */
export async function checkCustomerDetails(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const isOwn = req.method === "POST" && pathOf(req.originalUrl).toLowerCase() === "/store/customers/me"
  if (isOwn) req.body = await parse(details, req.body ?? {})
  next()
}
