import { BigNumber, ContainerRegistrationKeys, MathBN, QueryContext } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { conflict } from "../../modules/scheduling/conflict"
import type { SegmentPrice } from "../../modules/scheduling/bookings/hold-request"
import type { ChosenSegment, Visit } from "../../modules/scheduling/offer/ask"
import type { Price } from "../../modules/scheduling/offer/offer"

/**
 * The price of each segment of a visit in a region: the variant's, price lists included, or the staff member's own,
 * plus its add-ons; exact, in major units. That of a class is for one place.
 * @throws 409 `currency_mismatch` when a variant or an add-on has no price in that currency
 */
export async function priceOfVisit(
  container: MedusaContainer,
  visit: Visit,
  place: { currency_code: string; region_id: string | null },
): Promise<SegmentPrice[]> {
  const { currency_code, region_id } = place
  const ids = [...new Set(visit.map(({ choice }) => choice.variant.variant_id))]
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: ids },
    context: { calculated_price: QueryContext({ currency_code, ...(region_id ? { region_id } : {}) }) },
  })
  const variants = data as unknown as {
    id: string
    calculated_price?: { calculated_amount: number | null } | null
  }[]
  const amountOf = new Map(
    variants.map(({ id, calculated_price }) => [id, calculated_price?.calculated_amount]),
  )
  return visit.map((segment) =>
    priceOf(segment, amountOf.get(segment.choice.variant.variant_id) ?? null, currency_code),
  )
}

function priceOf({ offer, choice }: ChosenSegment, base: number | null, currency_code: string): SegmentPrice {
  const inCurrency = (prices: readonly Price[]) =>
    prices.find((price) => price.currency_code === currency_code)?.amount
  const extras = choice.add_ons.map(({ prices }) => inCurrency(prices))
  if (base === null || extras.includes(undefined)) {
    throw conflict("currency_mismatch", `There is no price in ${currency_code.toUpperCase()}`)
  }
  const withExtras = (amount: number) =>
    new BigNumber(extras.reduce((sum, extra) => MathBN.add(sum, extra ?? 0), MathBN.convert(amount))).numeric
  const own = offer.staff.flatMap(({ id, rates }) => {
    const rate = rates.find(({ variant_id }) => variant_id === choice.variant.variant_id)
    const amount = inCurrency(rate?.prices ?? [])
    return amount === undefined ? [] : [[id, withExtras(amount)] as const]
  })
  return { standard: withExtras(base), by_staff: Object.fromEntries(own) }
}
