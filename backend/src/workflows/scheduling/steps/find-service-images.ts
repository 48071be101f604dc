import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/** A service's pictures in their order, and whose they are. */
export interface ServiceImages {
  product_id: string
  vendor_id: string | null
  images: { id: string; url: string }[]
}

/**
 * Finds the pictures of a service, which its product carries.
 * @throws 404 unknown service
 */
export const findServiceImagesStep = createStep(
  "find-service-images",
  async ({ id }: { id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "service",
      fields: ["venue_id", "product_id", "product.images.id", "product.images.url", "product.images.rank"],
      filters: { id },
    })
    const [service] = data as unknown as ServiceRow[]
    if (!service) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no service ${id}`)
    const { venue_id, product_id, product } = service
    const [schedule] = await container
      .resolve(SCHEDULING_MODULE)
      .listVenueSchedules({ venue_id }, { take: 1 })
    const images = [...(product?.images ?? [])].sort((a, b) => a.rank - b.rank)
    return new StepResponse<ServiceImages>({
      product_id,
      vendor_id: schedule?.vendor_id ?? null,
      images: images.map((image) => ({ id: image.id, url: image.url })),
    })
  },
)

interface ServiceRow {
  venue_id: string
  product_id: string
  product?: { images?: { id: string; url: string; rank: number }[] } | null
}
