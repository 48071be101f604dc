import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Core compares e-mail addresses as they are typed; an account is the same however its address is written. */
export function lowerCaseEmail(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const body = req.body as Record<string, unknown> | undefined
  for (const field of ["email", "identifier"]) {
    const value = body?.[field]
    if (body && typeof value === "string") body[field] = value.trim().toLowerCase()
  }
  next()
}
