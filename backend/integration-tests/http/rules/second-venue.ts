import type { Suite } from "../venues/suite"

/** Opens another venue of the business in Bangkok; answers its id. */
export async function openVenue({ open }: Suite, name: string, time_zone = "Asia/Bangkok"): Promise<string> {
  const { data } = await open().owner.post("/venues", { name, time_zone, currency_code: "thb" })
  return data.venue.id
}
