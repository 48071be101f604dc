import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { RateLimiterAbstract } from "rate-limiter-flexible"
import { clientAddress } from "../../access/client-address"
import { limiter, refuseTooMany, retryAfter } from "./limiter"

const QUARTER_HOUR = 900
const HOUR = 3600

/** Businesses registered in an hour from one address, and attempts of one account. */
const registrationsByAddress = limiter("register-address", 30, HOUR)
const registrationsByAccount = limiter("register-account", 10, HOUR)

/** Codes sent to one account: one in half a minute, and few in an hour. */
const codesAtOnce = limiter("email-code-at-once", 1, 30)
const codesByAccount = limiter("email-code-account", 6, HOUR)

/** Codes tried by one account; each code itself is good for five attempts. */
const attemptsByAccount = limiter("email-code-attempt", 30, QUARTER_HOUR)

const account = (req: AuthenticatedMedusaRequest) => req.auth_context?.auth_identity_id ?? ""

type Rule = [path: RegExp, ...limits: [RateLimiterAbstract, (req: AuthenticatedMedusaRequest) => string][]]

const RULES: Rule[] = [
  [
    /^\/store\/vendors\/register$/,
    [registrationsByAddress, clientAddress],
    [registrationsByAccount, account],
  ],
  [
    /^\/(store\/vendors\/register|admin\/onboarding)\/email-code$/,
    [codesAtOnce, account],
    [codesByAccount, account],
  ],
  [/^\/(store\/vendors\/register|admin\/onboarding)\/confirm-email$/, [attemptsByAccount, account]],
]

/** Limits how often businesses are registered, and codes are sent and tried; the account is known by now. */
export async function limitRegistrations(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = req.originalUrl.split("?")[0].replace(/\/+$/, "").toLowerCase()
  const [, ...limits] = (req.method === "POST" && RULES.find(([pattern]) => pattern.test(path))) || [path]
  try {
    for (const [limit, keyOf] of limits) await limit.consume(keyOf(req))
  } catch (rejection) {
    return refuseTooMany(res, retryAfter(rejection))
  }
  next()
}
