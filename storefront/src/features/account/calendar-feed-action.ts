"use server"

import { requestTranslations } from "@/languages/of-request"
import { hasStatus } from "@/lib/plaza/error"
import { endCalendarFeed, makeCalendarFeed } from "@/lib/plaza/calendar-feed"
import { explainFailure } from "./explain-failure"
import type { FormState } from "@/ui/form-state"

/** What became of the address: the new one, or that there is none any more. */
export type FeedState = FormState & { url?: string; ended?: boolean }

/** Makes a new private calendar address, or ends it, by the button that was pressed. */
export async function calendarFeedAction(_state: FeedState, data: FormData): Promise<FeedState> {
  const t = await requestTranslations("answers")
  try {
    if (data.get("step") !== "end") {
      return { url: await makeCalendarFeed() }
    }
    await endCalendarFeed()
    return { ended: true }
  } catch (error) {
    if (hasStatus(error, 401)) {
      return { message: t("signedOut") }
    }
    return explainFailure(t, error, {})
  }
}
