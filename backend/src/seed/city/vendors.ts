import { VENDOR_MODULE } from "../../modules/vendor"
import { VENDORS } from "../data/vendors"
import { tally } from "../tally"
import type { City } from "./city"

/** The ids of the demo city's vendors by their handles. */
export async function vendorIds({ container }: Pick<City, "container">): Promise<Map<string, string>> {
  const rows = await container
    .resolve(VENDOR_MODULE)
    .listVendors(
      { handle: VENDORS.map(({ handle }) => handle) },
      { select: ["id", "handle"], take: VENDORS.length },
    )
  return new Map(rows.map(({ id, handle }) => [handle, id]))
}

/** Makes the approved vendors. */
export async function seedVendors(city: City): Promise<string> {
  const known = await vendorIds(city)
  const missing = VENDORS.filter(({ handle }) => !known.has(handle))
  if (missing.length > 0) {
    await city.container
      .resolve(VENDOR_MODULE)
      .createVendors(missing.map(({ city: _, ...vendor }) => ({ ...vendor, status: "approved" as const })))
  }
  return tally("vendors", VENDORS.length, missing.length)
}
