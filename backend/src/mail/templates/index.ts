import type { z } from "@medusajs/framework/zod"
import { accountDeleted } from "./account-deleted"
import { bookingCancelled } from "./booking-cancelled"
import { bookingConfirmed } from "./booking-confirmed"
import { bookingExpired } from "./booking-expired"
import { bookingNoShow } from "./booking-no-show"
import { bookingReminder } from "./booking-reminder"
import { bookingRequested } from "./booking-requested"
import { bookingRescheduled } from "./booking-rescheduled"
import {
  emailChangeAsked,
  emailChangeCode,
  emailChanged,
  emailChangeTaken,
  emailChangeUndone,
} from "./email-change"
import { emailVerification } from "./email-verification"
import { invitation } from "./invitation"
import { orderRefunded } from "./order-refunded"
import { orderShipped } from "./order-shipped"
import { passwordChanged } from "./password-changed"
import { passwordReset } from "./password-reset"
import { paymentReturned } from "./payment-returned"
import { reviewApproved, reviewReinstated, reviewRejected, reviewSuspended } from "./review-outcome"
import { securityAlert } from "./security-alert"
import { timeOffAsked, timeOffDecided } from "./time-off"
import { twoStepReset } from "./two-step-reset"
import { vendorEmailCode } from "./vendor-email-code"

/** Every mail that Plaza sends, by the name that the queue stores. */
export const templates = {
  booking_confirmed: bookingConfirmed,
  booking_requested: bookingRequested,
  booking_cancelled: bookingCancelled,
  booking_rescheduled: bookingRescheduled,
  booking_expired: bookingExpired,
  booking_no_show: bookingNoShow,
  booking_reminder: bookingReminder,
  payment_returned: paymentReturned,
  order_shipped: orderShipped,
  order_refunded: orderRefunded,
  account_deleted: accountDeleted,
  email_verification: emailVerification,
  password_reset: passwordReset,
  password_changed: passwordChanged,
  two_step_reset: twoStepReset,
  email_change_code: emailChangeCode,
  email_change_taken: emailChangeTaken,
  email_change_asked: emailChangeAsked,
  email_changed: emailChanged,
  email_change_undone: emailChangeUndone,
  time_off_asked: timeOffAsked,
  time_off_decided: timeOffDecided,
  invitation,
  vendor_email_code: vendorEmailCode,
  security_alert: securityAlert,
  review_approved: reviewApproved,
  review_rejected: reviewRejected,
  review_suspended: reviewSuspended,
  review_reinstated: reviewReinstated,
}

export type MailTemplate = keyof typeof templates

export type MailData<Template extends MailTemplate> = z.input<(typeof templates)[Template]["schema"]>

/** Narrows the name of a template that comes from outside. */
export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(templates, name)
}
