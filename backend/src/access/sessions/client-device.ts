import type { MedusaRequest } from "@medusajs/framework/http"
import { isFromStorefront } from "../client-address"
import { deviceName } from "./device-name"

/** The device that a request comes from, in words; the storefront's server passes its visitor's on. */
export function clientDevice(req: MedusaRequest): string | null {
  const forwarded = req.headers["x-plaza-client-agent"]
  const agent = typeof forwarded === "string" && isFromStorefront(req) ? forwarded : req.headers["user-agent"]
  return deviceName(agent)
}
