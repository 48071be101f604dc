import { ContainerRegistrationKeys, MathBN, QueryContext } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { conflict } from "../../modules/scheduling/conflict"
import type { OfferAddOn } from "../../modules/scheduling/offer/offer"

/**
 * The price of a variant in a region, price lists included, plus its add-ons; exact, in major units.
 * @throws 409 `currency_mismatch` when one of them has no price in that currency
 */
export async function priceOfVisit(
  container: MedusaContainer,
  visit: { currency_code: string; region_id: string | null; variant_id: string; add_ons: OfferAddOn[] },
): Promise<number> {
  const { currency_code, region_id, variant_id, add_ons } = visit
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: variant_id },
    context: { calculated_price: QueryContext({ currency_code, ...(region_id ? { region_id } : {}) }) },
  })
  const [variant] = data as unknown as { calculated_price?: { calculated_amount: number | null } | null }[]
  const base = variant?.calculated_price?.calculated_amount
  const extras = add_ons.map(
    ({ prices }) => prices.find((price) => price.currency_code === currency_code)?.amount,
  )
  if (base === undefined || base === null || extras.includes(undefined)) {
    throw conflict("currency_mismatch", `There is no price in ${currency_code.toUpperCase()}`)
  }
  return extras.reduce((sum, extra) => MathBN.add(sum, extra ?? 0), MathBN.convert(base)).toNumber()
}
