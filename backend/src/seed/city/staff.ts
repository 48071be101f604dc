import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { staffEmail } from "../data/natural-keys"
import { VENUES } from "../data/venues"
import { drawPortrait } from "../pictures/scenes/portrait"
import { tally } from "../tally"
import type { City } from "./city"
import { venueIds } from "./venues"

const COLOURS = ["#2f6f73", "#a4503b", "#41507f", "#7a5a86", "#4d6b4a", "#b27a35"]

/** Every member of the demo city's teams, with the address they are known by. */
export const TEAM = VENUES.flatMap((venue) =>
  venue.staff.map((member, index) => ({ venue, member, index, email: staffEmail(venue, member) })),
)

/** The ids of the demo city's staff by their e-mails. */
export async function staffIds({ container }: Pick<City, "container">): Promise<Map<string, string>> {
  const rows = await container
    .resolve(SCHEDULING_MODULE)
    .listStaffMembers(
      { email: TEAM.map(({ email }) => email) },
      { select: ["id", "email"], take: TEAM.length },
    )
  return new Map(rows.map(({ id, email }) => [email ?? "", id]))
}

/** Makes the teams, with a portrait each. */
export async function seedStaff(city: City): Promise<string> {
  const known = await staffIds(city)
  const missing = TEAM.filter(({ email }) => !known.has(email))
  if (missing.length > 0) {
    const venues = await venueIds(city)
    const rows = await Promise.all(
      missing.map(async ({ venue, member, index, email }) => {
        const key = email.slice(0, email.indexOf("@")).replaceAll(".", "-")
        const { url } = await city.gallery.hang(`staff/${key}`, () => drawPortrait(email, venue.city))
        const { name, title, bio } = member
        const color = COLOURS[index % COLOURS.length]
        const venue_id = venues.get(venue.handle) ?? ""
        return { venue_id, name, title, bio, email, color, picture_url: url, rank: index }
      }),
    )
    await city.container.resolve(SCHEDULING_MODULE).createStaffMembers(rows)
  }
  return tally("people", TEAM.length, missing.length)
}
