import { MedusaError } from "@medusajs/framework/utils"
import { lengthWith } from "../../api/schemas/service-parts"

interface Gap {
  after_minutes: number
  duration_minutes: number
}

/** What a service would be once a body is written, as far as its parts must fit each other. */
export interface PlannedService {
  kind: "appointment" | "class"
  variants: { id?: string; title: string; duration_minutes: number; processing?: Gap[] | null }[]
  staff_ids: readonly string[]
  /** Rates with the variant they are for; `index` is the place in the body, null for one that is kept. */
  rates: { staff_id: string; variant_title: string; duration_minutes?: number | null; index: number | null }[]
}

/**
 * Checks that the parts of a service fit each other: a class has no processing gaps, a rate is for a staff member
 * of the service, one a pair, and its duration holds the variant's gaps.
 * @throws 400 naming the field
 */
export function refuseMisfits({ kind, variants, staff_ids, rates }: PlannedService): void {
  variants.forEach(({ processing }, index) => {
    if (kind === "class" && processing?.length)
      throw invalid(`variants.${index}.processing: a class has none`)
  })
  const seen = new Set<string>()
  for (const { staff_id, variant_title, duration_minutes, index } of rates) {
    const place = index === null ? "staff_rates" : `staff_rates.${index}`
    if (!staff_ids.includes(staff_id)) {
      throw invalid(`${place}.staff_id: ${staff_id} does not perform this service`)
    }
    const pair = `${staff_id} ${variant_title}`
    if (seen.has(pair)) throw invalid(`${place}: has the staff member and variant of one before`)
    seen.add(pair)
    const at = variants.findIndex(({ title }) => title === variant_title)
    const needed = lengthWith(variants[at]?.processing ?? [])
    if (!duration_minutes || duration_minutes > needed) continue
    throw invalid(
      index === null
        ? `variants.${at}.processing: does not fit the ${duration_minutes} minutes of ${staff_id}`
        : `${place}.duration_minutes: must be longer than the processing of ${variant_title}, ${needed} minutes`,
    )
  }
}

/**
 * Rates with the titles of the variants that they name and their places in the body.
 * @throws 400 when the service has no such variant
 */
export function titledRates<Rate extends { variant_id?: string; variant_title?: string }>(
  variants: readonly { id?: string; title: string }[],
  rates: readonly Rate[],
) {
  return rates.map((rate, index) => {
    const { variant_id, variant_title } = rate
    const named = variants.find(({ id, title }) =>
      variant_id === undefined ? title === variant_title : id === variant_id,
    )
    if (named) return { ...rate, variant_title: named.title, index }
    const field = variant_id === undefined ? "variant_title" : "variant_id"
    throw invalid(`staff_rates.${index}.${field}: this service has no variant ${variant_id ?? variant_title}`)
  })
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
