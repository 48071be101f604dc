import type { Suite } from "../venues/suite"
import { servicesOf } from "./service-bodies"

/** Services that must have been had before. */
export function prerequisiteTests(suite: Suite): void {
  const { create, update, inStore } = servicesOf(suite)
  const made = async (title: string) => (await create({ title })).data.service.id as string

  it("are shown with their titles, replaced, and forgotten with their service", async () => {
    const patch = await made("Patch test")
    const talk = await made("Consultation")
    const { data } = await create({
      prerequisites: [{ service_id: patch, minimum_minutes: 2880 }, { service_id: talk }],
    })
    const shown = [
      { service_id: talk, title: "Consultation", minimum_minutes: 0 },
      { service_id: patch, title: "Patch test", minimum_minutes: 2880 },
    ]
    const { id } = data.service
    expect(data.service.prerequisites).toEqual(shown)
    expect((await inStore(id)).prerequisites).toEqual(shown)
    expect((await update(id, { title: "Tint" })).data.service.prerequisites).toEqual(shown)
    expect((await suite.open().manager.delete(`/services/${patch}`)).status).toBe(200)
    expect((await inStore(id)).prerequisites).toEqual([shown[0]])
    expect((await update(id, { prerequisites: [] })).data.service.prerequisites).toEqual([])
  })

  it("never lead back to the service", async () => {
    const [first, second, third] = [await made("First"), await made("Second"), await made("Third")]
    const needs = (id: string, ...ids: string[]) =>
      update(id, { prerequisites: ids.map((service_id) => ({ service_id })) })
    expect((await needs(second, first)).status).toBe(200)
    expect((await needs(third, second)).status).toBe(200)
    const refused = async (id: string, ids: string[], message: string) => {
      const { status, data } = await needs(id, ...ids)
      expect([status, data.message]).toEqual([400, message])
    }
    await refused(first, [first], "prerequisites.0.service_id: a service cannot require itself")
    await refused(first, [second], `prerequisites.0.service_id: ${second} requires this service itself`)
    await refused(first, [third], `prerequisites.0.service_id: ${third} requires this service itself`)
    await refused(second, [first, third], `prerequisites.1.service_id: ${third} requires this service itself`)
    expect((await needs(third, first, second)).status).toBe(200)
  })

  it("are of the same business, each once, at most five", async () => {
    const { city } = suite.open()
    const own = city.bangkok.service.id
    const foreign = city.nairobi.service.id
    const required = (service_id: string, minimum_minutes?: unknown) => ({ service_id, minimum_minutes })
    const wrong: [prerequisites: object[], field: string][] = [
      [[required(foreign)], "prerequisites.0.service_id"],
      [[required(own), required("svc_none")], "prerequisites.1.service_id"],
      [[required(own), required(own)], "prerequisites.1.service_id"],
      [[required(own, -1)], "prerequisites.0.minimum_minutes"],
      [[required(own, 525_601)], "prerequisites.0.minimum_minutes"],
      [[1, 2, 3, 4, 5, 6].map((index) => required(`svc_${index}`)), "prerequisites"],
    ]
    for (const [prerequisites, field] of wrong) {
      const { status, data } = await create({ prerequisites })
      expect([status, data.message.split(": ")[0]]).toEqual([400, field])
    }
  })
}
