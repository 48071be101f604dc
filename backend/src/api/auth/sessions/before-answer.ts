import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Lets `change` look at what a route answers with success before it goes out, and answer something else. When it
 * fails the answer is 500, and nothing of the first one is sent.
 */
export function beforeAnswer(
  req: MedusaRequest,
  res: MedusaResponse,
  change: (body: unknown) => Promise<unknown>,
): void {
  const send = res.json.bind(res)
  res.json = (body) => {
    res.json = send
    if (res.statusCode >= 400) return send(body)
    change(body).then(send, (error: unknown) => {
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`A sign-in failed: ${String(error)}`)
      res.status(500)
      send({ type: "unknown_error", message: "An unknown error occurred." })
    })
    return res
  }
}
