import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"

/** Questions to write for a venue; `append` puts them behind the ones it has instead of replacing them. */
export interface NewFaqs {
  venue_id: string
  faqs: { question: string; answer: string }[]
  append: boolean
}

/** Inserts questions in order and answers the ids of those they replace; compensation removes them. */
export const createFaqsStep = createStep(
  "create-faqs",
  async ({ venue_id, faqs, append }: NewFaqs, { container }) => {
    const venues = container.resolve(VENUE_MODULE)
    const before = await venues.listVenueFaqs({ venue_id }, { order: { rank: "DESC" }, take: null })
    const first = append && before.length > 0 ? before[0].rank + 1 : 0
    const created = await venues.createVenueFaqs(
      faqs.map((faq, index) => ({ ...faq, venue_id, rank: first + index })),
    )
    return new StepResponse(
      { replaced: append ? [] : before.map(({ id }) => id) },
      created.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(VENUE_MODULE).deleteVenueFaqs(ids)
  },
)
