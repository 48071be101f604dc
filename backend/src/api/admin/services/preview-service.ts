import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Offer } from "../../../modules/scheduling/offer/offer"
import { newcomersOf, withDraft } from "../../../modules/scheduling/preview/draft"
import { toEpochDay } from "../../../modules/scheduling/slots/local-date"
import { refuseMisfits } from "../../../workflows/scheduling/check-service"
import type { PreviewService } from "./contract"
import { toDraft } from "./draft-of-body"
import { loadNewcomers } from "./load-newcomers"

/** A day of a service with its draft laid over it, and what keeps shoppers from the service as it is stored. */
export async function previewService(
  container: MedusaContainer,
  id: string,
  { draft: body, variant: place, date }: PreviewService,
) {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const stored = await scheduling.loadOffer(id)
  if (!stored) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no service ${id}`)
  const draft = toDraft(body)
  const offer = withDraft(
    stored,
    draft,
    await loadNewcomers(container, stored.venue_id, newcomersOf(stored, draft)),
  )
  refuseMisfits(planned(offer))
  const variant = offer.variants[place]
  if (!variant) throw new MedusaError(MedusaError.Types.INVALID_DATA, "variant: this service has no such one")
  const day = date === undefined ? undefined : toEpochDay(date)
  const preview = await scheduling.previewDay({ offer, variant, day, now: new Date() })
  return {
    ...preview,
    variant: variant.title,
    duration_minutes: variant.duration_minutes,
    listed: stored.listed,
  }
}

/** An offer as far as its parts must fit each other. */
function planned({ kind, variants, staff }: Offer) {
  const titleOf = new Map(variants.map(({ variant_id, title }) => [variant_id, title]))
  return {
    kind,
    variants,
    staff_ids: staff.map(({ id }) => id),
    rates: staff.flatMap(({ id, rates }) =>
      rates.flatMap(({ variant_id, duration_minutes }) => {
        const variant_title = titleOf.get(variant_id)
        return variant_title ? [{ staff_id: id, variant_title, duration_minutes, index: null }] : []
      }),
    ),
  }
}
