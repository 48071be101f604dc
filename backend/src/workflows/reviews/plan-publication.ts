export type ServiceStatus = "draft" | "published"

/** What is to happen to the review of a service: nothing, or what it becomes. */
export type ReviewChange = "keep" | "propose" | "withdraw" | "approve"

/** A write of a service, as far as it is about publishing. */
interface Publication {
  /** The state that the body asks for; undefined leaves it. */
  wanted: ServiceStatus | undefined
  /** The state it has now; null for a new one. */
  current: ServiceStatus | null
  byVendor: boolean
  /** Whether the platform approves services. */
  required: boolean
}

/**
 * What becomes of a service's state. A vendor's draft is proposed instead of published while the platform approves services;
 * one that is published stays so when it is edited, and the platform publishes by itself.
 */
export function planPublication({ wanted, current, byVendor, required }: Publication): {
  status: ServiceStatus | undefined
  review: ReviewChange
} {
  if (wanted === undefined) return { status: undefined, review: "keep" }
  if (wanted === "draft") return { status: "draft", review: "withdraw" }
  if (!byVendor) return { status: "published", review: "approve" }
  if (!required || current === "published") return { status: "published", review: "keep" }
  return { status: "draft", review: "propose" }
}
