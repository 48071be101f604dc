import type { Service } from "@/lib/plaza/schemas/service"

export type ServiceGroup = { id: string; name: string; services: Service[] }

/** Sorts a venue's services under their first category, in order of appearance; the others come last, as `rest`. */
export function groupServices(
  services: Service[],
  rest: string,
  nameOf: (category: Service["categories"][number]) => string,
): ServiceGroup[] {
  const groups = new Map<string, ServiceGroup>()
  for (const service of services) {
    const [category] = service.categories
    const id = category?.id ?? ""
    const group = groups.get(id) ?? { id, name: category ? nameOf(category) : rest, services: [] }
    group.services.push(service)
    groups.set(id, group)
  }
  return [...groups.values()].toSorted((one, other) => Number(one.id === "") - Number(other.id === ""))
}
