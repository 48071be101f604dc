import type { MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../../../modules/vendor"

/** What the platform says about a service, as its answer carries it. */
export interface PresentedReview {
  status: "proposed" | "approved" | "rejected"
  reason: string | null
  proposed_at: Date
}

/** The reviews of services by their ids. */
export async function loadReviews(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, PresentedReview>> {
  const rows = await container
    .resolve(VENDOR_MODULE)
    .listServiceReviews({ service_id: ids }, { take: ids.length })
  return new Map(
    rows.map(({ service_id, status, reason, proposed_at }) => [service_id, { status, reason, proposed_at }]),
  )
}

/**
 * Narrows a list of services to one state. A proposed service is a draft to the booking engine; who asks for drafts does
 * not want it.
 */
export async function statusFilter(
  container: MedusaContainer,
  status: "draft" | "proposed" | "published" | undefined,
): Promise<object> {
  if (status === undefined) return {}
  if (status === "published") return { status }
  const open = await container
    .resolve(VENDOR_MODULE)
    .listServiceReviews({ status: "proposed" }, { select: ["service_id"], take: null })
  const ids = open.map(({ service_id }) => service_id)
  return { status: "draft", id: status === "proposed" ? ids : { $nin: ids } }
}
