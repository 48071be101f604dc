import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import type { PreparedServices } from "./steps/prepare-services"

/** The option of a service's product whose values are its variants' titles. */
export const OPTION = "Option"

/** The Medusa products of prepared services, in their order. */
export function toProducts({ prepared }: { prepared: PreparedServices }): CreateProductWorkflowInputDTO[] {
  return prepared.services.map(({ body, handle, on_sale }) => ({
    title: body.title,
    handle,
    description: body.description ?? undefined,
    status: body.status,
    type_id: prepared.product_type_id,
    category_ids: body.category_ids,
    images: body.image_urls.map((url) => ({ url })),
    thumbnail: body.image_urls[0],
    sales_channels: on_sale ? [{ id: prepared.sales_channel_id }] : [],
    options: [{ title: OPTION, values: body.variants.map(({ title }) => title) }],
    variants: body.variants.map(({ title, prices }, index) => ({
      title,
      variant_rank: index,
      manage_inventory: false,
      options: { [OPTION]: title },
      prices,
    })),
  }))
}
