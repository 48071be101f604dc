import "server-only"
import { startSession } from "@/features/account/start-session"
import { localizedPath } from "@/languages/localized-path"
import { hasStatus, PlazaError } from "@/lib/plaza/error"
import { createGoogleCustomer, endGoogleSignIn } from "@/lib/plaza/google-sign-in"
import { isCustomer } from "@/lib/plaza/customers"
import type { GoogleWay } from "@/lib/session/google-cookie"
import { takeGoogleWay } from "@/lib/session/google-cookie"
import { secondStepPath, writeSecondStep } from "@/lib/session/second-step-cookie"
import { isOwnWay } from "./is-own-way"
import { outcomePath } from "./outcome-path"

/**
 * Ends a sign-in with Google on the device where it began; who comes for the first time becomes a customer. Answers the path to
 * go on to, in the language in which it began. Only in route handlers.
 */
export async function finishGoogleSignIn(query: URLSearchParams): Promise<string> {
  const way = await takeGoogleWay()
  return way ? localizedPath(way.locale, await pathAfter(way, query)) : outcomePath("failed")
}

async function pathAfter(way: GoogleWay, query: URLSearchParams): Promise<string> {
  const failed = outcomePath("failed", way.next)
  if (!isOwnWay(way.state, query.get("state"))) {
    return failed
  }
  const code = query.get("code")
  if (!code) {
    return query.get("error") === "access_denied" ? outcomePath("declined", way.next) : failed
  }
  try {
    const result = await endGoogleSignIn({ code, state: way.state })
    if (result.outcome === "second_step_required") {
      await writeSecondStep({ challenge: result.challenge, token: result.token })
      return secondStepPath(way.next)
    }
    const known = await isCustomer(result.token)
    await startSession(known ? result.token : await createGoogleCustomer(result.token))
    return way.next
  } catch (error) {
    if (!(error instanceof PlazaError)) {
      throw error
    }
    return hasStatus(error, 422) ? outcomePath("taken", way.next) : failed
  }
}
