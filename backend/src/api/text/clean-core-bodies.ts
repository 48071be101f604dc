import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cleanCoreText } from "./core-text"

/** Core's routes by which customers, shoppers and members name themselves, and the platform describes what is sold. */
const WRITTEN =
  /^\/(store\/(customers|carts)|admin\/(customers|users|invites|products|product-categories|collections|orders|draft-orders))([/?]|$)/i

/** Cleans what core's routes are told of names, addresses and descriptions, before core checks and stores it. */
export function cleanCoreBodies(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method === "POST" && WRITTEN.test(req.originalUrl) && req.body) req.body = cleanCoreText(req.body)
  next()
}
