import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { VENDOR_MODULE } from "../../modules/vendor"
import {
  checklistOf,
  type ChecklistEntry,
  type OnboardingFacts,
} from "../../modules/vendor/onboarding/checklist"
import { VENUE_MODULE } from "../../modules/venue"

/** How far a business has come: what is done, and whether it may submit itself now. */
export interface Onboarding {
  checklist: ChecklistEntry[]
  can_submit: boolean
}

/**
 * Works out a vendor's checklist from what is there now.
 * @throws 404 unknown vendor
 */
export async function loadChecklist(container: MedusaContainer, vendorId: string): Promise<Onboarding> {
  const vendors = container.resolve(VENDOR_MODULE)
  const vendor = await vendors.retrieveVendor(vendorId)
  const own = { vendor_id: vendorId }
  const [[confirmation], [payout], counts] = await Promise.all([
    vendors.listEmailConfirmations(own, { take: 1 }),
    vendors.listPayoutAccounts(own, { select: ["id"], take: 1 }),
    countParts(container, vendorId),
  ])
  const checklist = checklistOf({
    ...counts,
    email_confirmed: Boolean(confirmation?.confirmed_at) && confirmation?.email === vendor.email,
    logo_url: vendor.logo_url,
    legal_details: vendor.legal_details as OnboardingFacts["legal_details"],
    has_payout_account: payout !== undefined,
  })
  const isDraft = vendor.status === "rejected" || (vendor.status === "pending" && !vendor.submitted_at)
  return { checklist, can_submit: isDraft && checklist.every(({ done }) => done) }
}

async function countParts(container: MedusaContainer, vendorId: string) {
  const venues = await container
    .resolve(VENUE_MODULE)
    .listVenues({ vendor_id: vendorId }, { select: ["id"], take: null })
  const venue_id = venues.map(({ id }) => id)
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const few = { select: ["id" as const], take: 1 }
  const [hours, services, staff] = await Promise.all([
    scheduling.listOpeningIntervals({ venue_id }, few),
    scheduling.listServices({ venue_id }, few),
    scheduling.listStaffMembers({ venue_id }, few),
  ])
  return {
    venues: venues.length,
    venues_with_hours: hours.length,
    services: services.length,
    staff_members: staff.length,
  }
}
