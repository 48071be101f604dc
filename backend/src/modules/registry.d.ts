import type AttendanceModuleService from "./attendance/service"
import type AuditModuleService from "./audit/service"
import type CatalogModuleService from "./catalog/service"
import type ClientModuleService from "./client/service"
import type MediaModuleService from "./media/service"
import type EmailChangeModuleService from "./email-change/service"
import type IdempotencyModuleService from "./idempotency/service"
import type LedgerModuleService from "./ledger/service"
import type MailModuleService from "./mail/service"
import type ProfileModuleService from "./profile/service"
import type SchedulingModuleService from "./scheduling/service"
import type SignInModuleService from "./sign-in/service"
import type StorefrontFeedModuleService from "./storefront-feed/service"
import type VendorModuleService from "./vendor/service"
import type VenueModuleService from "./venue/service"

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    vendor: VendorModuleService
    catalog: CatalogModuleService
    client: ClientModuleService
    venue: VenueModuleService
    scheduling: SchedulingModuleService
    mail: MailModuleService
    idempotency: IdempotencyModuleService
    email_change: EmailChangeModuleService
    media: MediaModuleService
    profile: ProfileModuleService
    sign_in: SignInModuleService
    attendance: AttendanceModuleService
    audit: AuditModuleService
    ledger: LedgerModuleService
    storefront_feed: StorefrontFeedModuleService
  }
}
