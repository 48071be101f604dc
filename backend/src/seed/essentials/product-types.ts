import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The two types of product: what is booked, and what is taken home. Answers their ids. */
export async function ensureProductTypes(
  container: MedusaContainer,
): Promise<Record<"service" | "retail", string>> {
  const products = container.resolve(Modules.PRODUCT)
  const idOf = async (value: "service" | "retail") => {
    const [known] = await products.listProductTypes({ value }, { take: 1 })
    return known?.id ?? (await products.createProductTypes({ value })).id
  }
  return { service: await idOf("service"), retail: await idOf("retail") }
}
