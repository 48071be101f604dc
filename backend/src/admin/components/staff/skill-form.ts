import type { z } from "zod"

import type { Service } from "../../lib/service/service"
import { ratesBody, ratesSchema, ratesValues } from "../service/rate-form"

/** What somebody asks and takes for each option of a service: their row of its price table. */
export const skillSchema = ratesSchema.shape.rows.element.pick({ cells: true })
export type SkillValues = z.infer<typeof skillSchema>

export const skillValues = (service: Service, staffId: string, currency: string): SkillValues => ({
  cells: ratesValues(service, currency).rows.find(({ staff_id }) => staff_id === staffId)?.cells ?? [],
})

/** The terms of the others stay as they are. */
export const skillBody =
  (service: Service, staffId: string, currency: string) =>
  ({ cells }: SkillValues) => {
    const { rows } = ratesValues(service, currency)
    const others = rows.filter(({ staff_id }) => staff_id !== staffId)
    return ratesBody(service, currency)({ rows: [...others, { staff_id: staffId, cells }] })
  }
