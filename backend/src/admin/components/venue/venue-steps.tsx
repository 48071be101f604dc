import { venues, type Venue, type VenueStatus } from "../../lib/venue/venue"
import { useMay } from "../../lib/workspace/may"
import { StatusSteps } from "../page/status-steps"

/** The vendor hands a venue in. */
const SUBMIT: VenueStatus[] = ["draft", "rejected"]

/** The platform decides; a draft need not be handed in first. */
const DECIDE: Record<VenueStatus, string[]> = {
  draft: ["approve"],
  pending: ["approve", "reject"],
  published: ["suspend"],
  rejected: [],
  suspended: ["reinstate"],
}

export function VenueSteps({ venue }: { venue: Venue }) {
  const { own, decide } = useMay()
  const { mutateAsync } = venues.useStep(venue.id)
  const decisions = decide ? DECIDE[venue.status] : []
  const isToSubmit = own && decisions.length === 0 && SUBMIT.includes(venue.status)
  const steps = isToSubmit ? ["submit"] : decisions
  return (
    <StatusSteps
      texts="plaza.venues"
      name={venue.name}
      steps={steps}
      withReason={["reject", "suspend"]}
      run={(step, reason) => mutateAsync({ step, body: reason })}
    />
  )
}
