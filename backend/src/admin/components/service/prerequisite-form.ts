import { z } from "zod"

import { requiredText, wholeNumber } from "../../lib/forms/rules"
import type { Service } from "../../lib/service/service"

/** Services that must have been had before, and the time between. */
export const prerequisitesSchema = z.object({
  prerequisites: z
    .array(z.object({ service_id: requiredText(), minimum_minutes: wholeNumber(0, 525_600) }))
    .max(5),
})
export type PrerequisitesValues = z.infer<typeof prerequisitesSchema>

export const NEW_PREREQUISITE: PrerequisitesValues["prerequisites"][number] = {
  service_id: "",
  minimum_minutes: 2880,
}

export const prerequisitesValues = ({ prerequisites }: Service): PrerequisitesValues => ({
  prerequisites: prerequisites.map(({ service_id, minimum_minutes }) => ({ service_id, minimum_minutes })),
})
