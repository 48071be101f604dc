import { Modules } from "@medusajs/framework/utils"
import keepClients from "../../jobs/keep-clients"
import { CLIENT_MODULE } from "../../modules/client"
import { CLIENT_NOTES, CLIENT_TAGS } from "../data/client-words"
import { DEMO_LOGINS } from "../logins/demo-logins"
import { randomOf } from "../random"
import type { City } from "./city"
import { TEAM } from "./staff"
import { vendorIds } from "./vendors"

/** Of how many clients of the demo's owner something is noted. */
const NOTED = 12
const DAY = 86_400_000

/** Makes those who booked and bought clients, and gives those of the demo's owner tags and notes. */
export async function seedClients(city: City): Promise<string> {
  await keepClients(city.container)
  const clients = city.container.resolve(CLIENT_MODULE)
  const [owner] = await city.container
    .resolve(Modules.USER)
    .listUsers({ email: DEMO_LOGINS.owner.email }, { select: ["id"], take: 1 })
  const [{ venue }] = TEAM
  const vendor_id = (await vendorIds(city)).get(venue.vendor) ?? ""
  const [known] = await clients.listClientTags({ vendor_id }, { take: 1 })
  const noted = known ? 0 : await noteClients(city, { vendor_id, author_id: owner?.id ?? "" })
  const [, all] = await clients.listAndCountClients({}, { select: ["id"], take: 1 })
  return noted === 0 ? `${all} clients` : `${all} clients, ${noted} with notes`
}

async function noteClients(
  { container, anchor }: City,
  { vendor_id, author_id }: { vendor_id: string; author_id: string },
): Promise<number> {
  const clients = container.resolve(CLIENT_MODULE)
  const random = randomOf("notes about clients")
  const people = await clients.listClients(
    { vendor_id },
    { select: ["id", "email"], order: { email: "ASC", id: "ASC" }, take: NOTED },
  )
  // Tags come last: where there are some, all of it is there.
  const notes = people.flatMap(({ id }, index) => {
    const first = { ...CLIENT_NOTES[index % CLIENT_NOTES.length] }
    const second = random.chance(0.4) ? [{ ...random.pick(CLIENT_NOTES), pinned: false }] : []
    return [first, ...second].map((note) => ({
      ...note,
      client_id: id,
      author_id,
      created_at: new Date(anchor.getTime() - random.whole(2, 60) * DAY),
    }))
  })
  await clients.deleteClientNotes({ client_id: people.map((one) => one.id) })
  await clients.createClientNotes(notes)
  const tags = await clients.createClientTags(CLIENT_TAGS.map((tag) => ({ ...tag, vendor_id })))
  for (const { id } of people) {
    await clients.setTags(
      id,
      random
        .shuffled(tags)
        .slice(0, random.whole(0, 2))
        .map((tag) => tag.id),
    )
  }
  return people.length
}
