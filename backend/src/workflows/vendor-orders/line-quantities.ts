/** How many pieces of a line are where. `packed`, `shipped` and `delivered` count all that got that far. */
export interface LineQuantities {
  needs_shipping: boolean
  quantity: number
  cancelled: number
  packed: number
  shipped: number
  delivered: number
  /** On their way back. */
  return_requested: number
  /** Back with the vendor, damaged or not. */
  returned: number
}

/** The pieces that can still be packed. */
export const leftToPack = ({ needs_shipping, quantity, cancelled, packed }: LineQuantities): number =>
  needs_shipping ? Math.max(0, quantity - cancelled - packed) : 0

/** The pieces that can still be cancelled: those that were not packed; all of what is never packed. */
export const leftToCancel = (line: LineQuantities): number =>
  line.needs_shipping ? leftToPack(line) : Math.max(0, line.quantity - line.cancelled)

/** The pieces that can still be announced as coming back: those that were shipped. */
export const leftToReturn = ({ shipped, return_requested, returned }: LineQuantities): number =>
  Math.max(0, shipped - return_requested - returned)
