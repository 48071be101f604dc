import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { EmailConfirmation } from "./models/email-confirmation"
import { MemberInvite } from "./models/member-invite"
import { Membership } from "./models/membership"
import { PayoutAccount } from "./models/payout-account"
import { PlatformSetting } from "./models/platform-setting"
import { ProductReview } from "./models/product-review"
import { ServiceReview } from "./models/service-review"
import { Vendor } from "./models/vendor"
import { confirmEmail, type Confirmation } from "./onboarding/confirm-email"
import { writeEmailCode, type NewEmailCode } from "./onboarding/write-email-code"
import { executeIn } from "../sql"

/**
 * Vendors, the memberships that say who may act for them or for the platform, the invites to become a member, and how
 * vendors come aboard: confirmed addresses, payout accounts, reviews of their services and products.
 */
export default class VendorModuleService extends MedusaService({
  Vendor,
  Membership,
  MemberInvite,
  EmailConfirmation,
  PayoutAccount,
  PlatformSetting,
  ServiceReview,
  ProductReview,
}) {
  @InjectManager()
  async writeEmailCode(code: NewEmailCode, @MedusaContext() context: Context = {}) {
    return writeEmailCode(executeIn(context), code)
  }

  @InjectTransactionManager()
  async confirmEmail(
    attempt: { vendor_id: string; email: string; code: string },
    @MedusaContext() context: Context = {},
  ): Promise<Confirmation> {
    return confirmEmail(executeIn(context), attempt)
  }
}
