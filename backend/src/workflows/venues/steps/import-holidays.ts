import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hasRegion, type ImportHolidays } from "../../../api/schemas/holiday"
import { holidaysOf, isHolidayCountry } from "../../../holidays/public-holidays"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { VENUE_MODULE } from "../../../modules/venue"

const LONGEST_LABEL = 120

/** Writes holidays as days on which a venue is closed, in one transaction; compensation removes them. */
export const importHolidaysStep = createStep(
  "import-holidays",
  async (input: ImportHolidays & { venue_id: string }, { container }) => {
    const { venue_id, year, types, language, region } = input
    const venue = await container.resolve(VENUE_MODULE).retrieveVenue(venue_id)
    const country = (input.country ?? venue.country_code ?? "").toUpperCase()
    if (!isHolidayCountry(country))
      throw invalid("country: is required, as the venue's has no known holidays")
    if (!hasRegion(country, region)) throw invalid("region: is not a region of this country")
    const names = new Map<string, string[]>()
    for (const { date, name, type } of holidaysOf({ country, region, year, language })) {
      if (types.includes(type)) names.set(date, [...new Set([...(names.get(date) ?? []), name])])
    }
    input.dates?.forEach((date, index) => {
      if (!names.has(date)) throw invalid(`dates.${index}: ${date} is no holiday among these`)
    })
    const chosen = [...names]
      .filter(([date]) => !input.dates || input.dates.includes(date))
      .map(([date, [...all]]) => ({ date, label: all.join(", ").slice(0, LONGEST_LABEL) }))
    const { created_ids, skipped_dates } = await container
      .resolve(SCHEDULING_MODULE)
      .closeOnDates({ venue_id, closures: chosen })
    const skipped = new Set(skipped_dates)
    return new StepResponse(
      {
        imported: chosen.filter(({ date }) => !skipped.has(date)),
        skipped: chosen.filter(({ date }) => skipped.has(date)),
      },
      created_ids,
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SCHEDULING_MODULE).deleteOpeningExceptions(ids)
  },
)

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
