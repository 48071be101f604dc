import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { holidaysOf, regionsOf } from "../../../holidays/public-holidays"
import type { HolidayQuery } from "../../schemas/holiday"

/** The holidays of a country or region in a year. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { types, ...question } = req.validatedQuery as unknown as HolidayQuery
  const holidays = holidaysOf(question)
  res.json({
    holidays: types ? holidays.filter(({ type }) => types.includes(type)) : holidays,
    regions: regionsOf(question.country),
  })
}
