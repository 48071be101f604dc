/** Who changes a booking. */
export interface Actor {
  type: "customer" | "vendor" | "platform" | "system"
  id: string | null
}

export const SYSTEM: Actor = { type: "system", id: null }
