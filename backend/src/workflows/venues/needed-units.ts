import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"

/** Those of the units of a venue's resources that visits still to come need. */
export async function neededUnits(
  container: MedusaContainer,
  unitIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const now = new Date()
  const segments = await container.resolve(SCHEDULING_MODULE).listBookingSegments(
    {
      resource_unit_ids: { $overlap: unitIds },
      ends_at: { $gt: now },
      booking: {
        $or: [
          { status: ["requested", "confirmed", "checked_in"] },
          { status: "held", hold_expires_at: { $gt: now } },
        ],
      },
    },
    { select: ["id", "resource_unit_ids"], take: null },
  )
  const needed = new Set(segments.flatMap(({ resource_unit_ids }) => resource_unit_ids ?? []))
  return new Set(unitIds.filter((id) => needed.has(id)))
}
