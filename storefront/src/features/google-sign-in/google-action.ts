"use server"

import { redirect } from "next/navigation"
import { pathOfRequest, requestLocale } from "@/languages/of-request"
import { internalPath } from "@/lib/navigation/internal-path"
import { PlazaError } from "@/lib/plaza/error"
import { beginGoogleSignIn } from "@/lib/plaza/google-sign-in"
import { writeGoogleWay } from "@/lib/session/google-cookie"
import { outcomePath } from "./outcome-path"

/** Leads to Google; this device remembers which way it took, and where to go on to. */
export async function googleAction(data: FormData): Promise<void> {
  const next = internalPath(data.get("next"), "/account")
  let goOn: string
  try {
    const { location, state } = await beginGoogleSignIn()
    await writeGoogleWay({ state, next, locale: await requestLocale() })
    goOn = location
  } catch (error) {
    if (!(error instanceof PlazaError)) {
      throw error
    }
    goOn = await pathOfRequest(outcomePath("failed", next))
  }
  redirect(goOn)
}
