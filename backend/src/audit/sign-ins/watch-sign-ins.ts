import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clientAddress } from "../../access/client-address"
import { networkOf } from "../../access/forwarded-address"
import { limitedPath } from "../../api/limits/classify"
import { countOdd } from "../alerts/count-odd"
import { recordSignIn } from "./record-sign-in"
import { signInRoute, type SignInRoute } from "./sign-in-routes"
import { typedEmail } from "./who-signs-in"

/**
 * Records who signs in to the admin and who is refused, before they are answered, and counts refusals for the alerts, those
 * of customers too. Its place is before what changes the answers, so that it sees them as they go out.
 */
export function watchSignIns(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const route = signInRoute(req.method, limitedPath(req.originalUrl))
  if (!route) return next()
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    res.json = send
    const isAccepted = res.statusCode < 300
    const isRefused = route.refused.includes(res.statusCode)
    if (isRefused) countRefusal(req, route)
    if (!isAccepted && !isRefused) return send(body)
    recordSignIn(req, route, { isAccepted, body })
      .catch((error: unknown) =>
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`A sign-in was not recorded: ${String(error)}`),
      )
      .finally(() => send(body))
    return res
  }
  next()
}

function countRefusal(req: AuthenticatedMedusaRequest, { event }: SignInRoute): void {
  const address = clientAddress(req)
  void countOdd(req.scope, {
    kind: "refused_sign_ins_from_address",
    principal: { kind: "address", value: address },
    key: networkOf(address),
  })
  const email = event === "sign_in" ? typedEmail(req) : null
  if (!email) return
  void countOdd(req.scope, {
    kind: "refused_sign_ins_to_account",
    principal: { kind: "account", value: email },
  })
}
