import { useTranslations } from "#languages"
import { describePolicy } from "@/lib/format/policy"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { CutoffExample } from "./cutoff-example"
import { policiesOf } from "./policies-of"

/** The rules for cancelling in words, with the services each holds for where they differ. */
export function CancellingRules({ venue }: { venue: Venue }) {
  const policy = useTranslations("policy")
  const policies = policiesOf(venue.services)
  return (
    <ul className="grid gap-4">
      {policies.map((shared) => (
        <li key={shared.services.join()}>
          {policies.length > 1 && <p className="font-semibold">{shared.services.join(", ")}</p>}
          <p>{describePolicy(policy, shared.policy).join(" ")}</p>
          <CutoffExample freeUntilMinutes={shared.policy.free_until_minutes} timeZone={venue.time_zone} />
        </li>
      ))}
    </ul>
  )
}
