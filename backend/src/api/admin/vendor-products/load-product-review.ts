import type { MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { PresentedReview } from "../services/service-reviews"

/** What the platform says about a product; null while it was not asked. */
export async function loadProductReview(
  container: MedusaContainer,
  product_id: string,
): Promise<PresentedReview | null> {
  const [review] = await container.resolve(VENDOR_MODULE).listProductReviews({ product_id }, { take: 1 })
  if (!review) return null
  const { status, reason, proposed_at } = review
  return { status, reason, proposed_at }
}
