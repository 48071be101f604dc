import { venues, type Venue, type VenueStatus } from "../../lib/venue/venue"
import { useMay } from "../../lib/workspace/may"
import { StatusSteps } from "../page/status-steps"

/** The vendor hands a venue in, the platform decides. */
const SUBMIT: VenueStatus[] = ["draft", "rejected"]
const DECIDE: Record<VenueStatus, string[]> = {
  draft: [],
  pending: ["approve", "reject"],
  published: ["suspend"],
  rejected: [],
  suspended: ["reinstate"],
}

export function VenueSteps({ venue }: { venue: Venue }) {
  const { own, moderate } = useMay()
  const { mutateAsync } = venues.useStep(venue.id)
  const steps = [
    ...(own && SUBMIT.includes(venue.status) ? ["submit"] : []),
    ...(moderate ? DECIDE[venue.status] : []),
  ]
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
