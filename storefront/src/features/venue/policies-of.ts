import type { CancellationPolicy, Service } from "@/lib/plaza/schemas/service"

/** A cancellation policy with the services that it holds for. */
export type SharedPolicy = { policy: CancellationPolicy; services: string[] }

/** The different cancellation policies of a menu, in its order. */
export function policiesOf(
  services: readonly Pick<Service, "title" | "cancellation_policy">[],
): SharedPolicy[] {
  const shared = new Map<string, SharedPolicy>()
  for (const { title, cancellation_policy: policy } of services) {
    const key = [policy.free_until_minutes, policy.late_fee_percentage, policy.no_show_fee_percentage].join(
      " ",
    )
    const known = shared.get(key) ?? { policy, services: [] }
    known.services.push(title)
    shared.set(key, known)
  }
  return [...shared.values()]
}
