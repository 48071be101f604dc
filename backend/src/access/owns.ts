import type { MedusaContainer } from "@medusajs/framework/types"
import { ATTENDANCE_MODULE } from "../modules/attendance"
import { LEDGER_MODULE } from "../modules/ledger"
import { MEDIA_MODULE } from "../modules/media"
import { SCHEDULING_MODULE } from "../modules/scheduling"
import { ownsAuditEntry } from "./owns-audit-entry"
import { ownsClient, ownsClientTag } from "./owns-client"
import { ownsGoods } from "./owns-goods"
import { ownsAccessKey, ownsInvite, ownsMember } from "./owns-member"
import type { Owned } from "./route-table"
import type { Workspace } from "./workspace"

/** The venue that a row belongs to, by the kind of row; null when there is no such row. */
async function venueOf(container: MedusaContainer, kind: Owned, id: string): Promise<string | null> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const one = { take: 1 }
  switch (kind) {
    case "venue":
      return id
    case "service":
      return (await scheduling.listServices({ id }, one))[0]?.venue_id ?? null
    case "session":
      return (await scheduling.listClassSessions({ id }, one))[0]?.venue_id ?? null
    case "staff":
      return (await scheduling.listStaffMembers({ id }, one))[0]?.venue_id ?? null
    case "booking":
      return (await scheduling.listBookings({ id }, one))[0]?.venue_id ?? null
    case "block":
      return (await scheduling.listBlocks({ id }, one))[0]?.venue_id ?? null
    case "time_off_request":
      return (await scheduling.listTimeOffRequests({ id }, one))[0]?.venue_id ?? null
    case "time_off": {
      const [timeOff] = await scheduling.listTimeOffs({ id }, one)
      return timeOff ? venueOf(container, "staff", timeOff.staff_id) : null
    }
    case "attendance_record":
      return (await container.resolve(ATTENDANCE_MODULE).findRecord(id))?.venue_id ?? null
    default:
      return null
  }
}

/** True when the row exists in the workspace: all of them for the platform, its own for a vendor. */
export async function owns(
  container: MedusaContainer,
  workspace: Workspace,
  kind: Owned,
  id: string,
): Promise<boolean> {
  if (workspace.kind === "platform") return true
  if (kind === "vendor") return workspace.vendor.id === id
  if (kind === "member") return ownsMember(container, workspace, id)
  if (kind === "media") {
    const own = { id, vendor_id: workspace.vendor.id }
    return (await container.resolve(MEDIA_MODULE).listMediaAssets(own, { take: 1 })).length > 0
  }
  if (kind === "vendor_order") {
    const own = { order_id: id, vendor_id: workspace.vendor.id, kind: "product" as const }
    return (await container.resolve(LEDGER_MODULE).listOrderLineVendors(own, { take: 1 })).length > 0
  }
  if (kind === "product" || kind === "stock_level" || kind === "stock_location") {
    return ownsGoods(container, workspace, kind, id)
  }
  if (kind === "invite") return ownsInvite(container, workspace, id)
  if (kind === "access_key") return ownsAccessKey(container, workspace, id)
  if (kind === "client") return ownsClient(container, workspace, id)
  if (kind === "client_tag") return ownsClientTag(container, workspace, id)
  if (kind === "audit_entry") return ownsAuditEntry(container, workspace, id)
  if (kind === "booking" && workspace.role === "staff") {
    const segments = await container
      .resolve(SCHEDULING_MODULE)
      .listBookingSegments({ booking_id: id, staff_id: workspace.staff_member_id ?? "" }, { take: 1 })
    return segments.length > 0
  }
  if (kind === "attendance_record" && workspace.role === "staff") {
    const record = await container.resolve(ATTENDANCE_MODULE).findRecord(id)
    return record !== null && record.staff_id === workspace.staff_member_id
  }
  if (kind === "staff" && workspace.role === "staff") return workspace.staff_member_id === id
  if (kind === "time_off_request" && workspace.role === "staff") {
    const own = { id, staff_id: workspace.staff_member_id ?? "" }
    return (await container.resolve(SCHEDULING_MODULE).listTimeOffRequests(own, { take: 1 })).length > 0
  }
  const venue = await venueOf(container, kind, id)
  return venue !== null && workspace.venue_ids.includes(venue)
}
