import type { MedusaContainer } from "@medusajs/framework/types"
import { MEDIA_MODULE } from "../../../../../modules/media"
import { loadPictures } from "../../../../../queries/pictures"

/** The picture of a customer in its sizes; null when there is none. */
export async function loadCustomerPicture(container: MedusaContainer, customerId: string) {
  const [asset] = await container
    .resolve(MEDIA_MODULE)
    .listMediaAssets(
      { purpose: "customer_picture", owner_id: customerId },
      { select: ["id", "url"], order: { id: "DESC" }, take: 1 },
    )
  if (!asset?.url) return null
  const pictures = await loadPictures(container, [asset.url])
  return { url: asset.url, ...pictures.sizesOf(asset.url) }
}
