import "server-only"
import { requestTranslations } from "@/languages/of-request"
import { PlazaError } from "@/lib/plaza/error"

/**
 * Answers a visit's calendar file, which the browser hands to the calendar program.
 *
 * @param load the file, null when there is none
 */
export async function answerCalendar(load: () => Promise<string | null>): Promise<Response> {
  const t = await requestTranslations("manageVisit")
  try {
    const calendar = await load()
    if (calendar === null) {
      return new Response(t("calendarMissing"), { status: 404 })
    }
    return new Response(calendar, {
      headers: {
        "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
        "content-disposition": 'inline; filename="visit.ics"',
        "cache-control": "private, no-store",
      },
    })
  } catch (error) {
    if (error instanceof PlazaError) {
      return new Response(error.message, { status: error.status })
    }
    throw error
  }
}
