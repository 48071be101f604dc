import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CITIES } from "../data/cities"
import type { CityKey } from "../data/shapes"

/** The engine's provider that takes any payment; for the labelled demonstration only. */
export const DEMO_PROVIDER = "pp_system_default"

/** Region ids by the city that sells in them. */
export type RegionIds = Record<CityKey, string>

/**
 * The regions Thailand, Kenya and Germany, each with a tax region that has no rates: prices are what people pay.
 * `demo` lets the demonstration provider take their payments.
 */
export async function ensureRegions(container: MedusaContainer, demo: boolean): Promise<RegionIds> {
  const ids: Partial<RegionIds> = {}
  for (const city of Object.keys(CITIES) as CityKey[]) ids[city] = await ensureRegion(container, city, demo)
  return ids as RegionIds
}

async function ensureRegion(container: MedusaContainer, city: CityKey, demo: boolean): Promise<string> {
  const { region: name, currency_code, country_code } = CITIES[city]
  const [known] = await regionsOf(container, country_code)
  const region = known ?? (await createRegion(container, { name, currency_code, countries: [country_code] }))
  if (demo && !region.providers.includes(DEMO_PROVIDER)) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.REGION]: { region_id: region.id },
      [Modules.PAYMENT]: { payment_provider_id: DEMO_PROVIDER },
    })
  }
  const [taxed] = await container.resolve(Modules.TAX).listTaxRegions({ country_code }, { take: 1 })
  if (!taxed)
    await createTaxRegionsWorkflow(container).run({ input: [{ country_code, provider_id: "tp_system" }] })
  return region.id
}

async function regionsOf(container: MedusaContainer, countryCode: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["id", "countries.iso_2", "payment_providers.id"],
  })
  return (data as unknown as RegionRow[])
    .filter(({ countries }) => (countries ?? []).some((country) => country?.iso_2 === countryCode))
    .map(({ id, payment_providers }) => ({
      id,
      providers: (payment_providers ?? []).flatMap((provider) => provider?.id ?? []),
    }))
}

interface RegionRow {
  id: string
  countries: ({ iso_2: string } | null)[] | null
  payment_providers: ({ id: string } | null)[] | null
}

async function createRegion(
  container: MedusaContainer,
  region: { name: string; currency_code: string; countries: string[] },
) {
  const { result } = await createRegionsWorkflow(container).run({ input: { regions: [region] } })
  return { id: result[0].id, providers: [] as string[] }
}
