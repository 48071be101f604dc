import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { conflict } from "../../modules/scheduling/conflict"

interface VariantRow {
  id: string
  product?: { title: string; status: string; vendor?: { status: string } | null } | null
}

/**
 * Refuses variants that are gone, of products that are not published, or whose vendor is not approved at the moment.
 * @throws 409 `not_on_sale` with the ids of the variants
 */
export async function refuseOffSale(container: MedusaContainer, variantIds: string[]): Promise<void> {
  if (variantIds.length === 0) return
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "product.title", "product.status", "product.vendor.status"],
    filters: { id: variantIds },
  })
  const rowOf = new Map((data as unknown as VariantRow[]).map((row) => [row.id, row]))
  // One that was removed meanwhile has no row.
  const off = variantIds
    .map((id): VariantRow => rowOf.get(id) ?? { id })
    .filter(
      ({ product }) =>
        product?.status !== "published" || (product.vendor && product.vendor.status !== "approved"),
    )
  if (off.length > 0) {
    const titles = off.map(({ product }) => product?.title ?? "This").join(", ")
    throw conflict("not_on_sale", `${titles}: not on sale at the moment`, {
      variant_ids: off.map(({ id }) => id),
    })
  }
}
