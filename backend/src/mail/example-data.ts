import type { MailData, MailTemplate } from "./templates"

const visit = {
  customer_name: "Anchalee",
  venue: {
    name: "Sabai Riverside Spa",
    address_1: "12 Charoen Krung Road",
    postal_code: "10500",
    city: "Bangkok",
    province: null,
    country_code: "th",
  },
  segments: [
    { title: "Thai massage", variant_title: "90 minutes", staff_name: "Malee" },
    { title: "Foot scrub", variant_title: "30 minutes", staff_name: "Somchai" },
  ],
  starts_at: "2026-03-12T07:00:00.000Z",
  ends_at: "2026-03-12T09:00:00.000Z",
  time_zone: "Asia/Bangkok",
  currency_code: "thb",
  url: "http://localhost:8000/account/bookings/bkg_01",
}

const booking = {
  ...visit,
  number: 1042,
  total: 1850.5,
  cancellation: { free_until: "2026-03-11T07:00:00.000Z", late_fee_percentage: 50 },
}

const order = {
  number: 1042,
  customer_name: "Anchalee",
  vendor_name: "Sabai Group",
  pieces: [
    { title: "Lemongrass balm", variant_title: "50 g", quantity: 2 },
    { title: "Linen robe", variant_title: null, quantity: 1 },
  ],
}

const decided = {
  about: "venue" as const,
  name: "Sabai Riverside Spa",
  reason: null,
  url: "http://localhost:9000/app/venues/ven_01",
}

const absence = {
  staff_name: "Malee",
  starts_at: "2026-03-11T17:00:00.000Z",
  ends_at: "2026-03-13T17:00:00.000Z",
  time_zone: "Asia/Bangkok",
  url: "http://localhost:9000/app/time-off-requests",
}

/** One realistic set of data for each template: what the specs render and vary. */
export const exampleData: { [Template in MailTemplate]: MailData<Template> } = {
  booking_confirmed: booking,
  booking_requested: booking,
  booking_cancelled: { ...booking, outcome: "cancelled", cancelled_by: "customer", fee: 925, refund: 925 },
  booking_rescheduled: {
    ...booking,
    previous_starts_at: "2026-03-10T03:30:00.000Z",
    rescheduled_by: "customer",
  },
  booking_expired: { ...booking, refund: 1850.5 },
  booking_no_show: { ...booking, fee: 925.25, refund: null },
  booking_reminder: booking,
  payment_returned: { ...visit, amount: 1850.5, url: "http://localhost:8000/venues/sabai-riverside-spa" },
  order_shipped: {
    ...order,
    delivery: "Standard delivery",
    tracking_number: "TH0123456789",
    url: "https://carrier.example/track/TH0123456789",
    can_follow: true,
  },
  order_refunded: {
    ...order,
    kind: "cancellation",
    amount: 640,
    currency_code: "thb",
    reason: "Broken in our store room",
    url: "http://localhost:8000/products",
  },
  email_verification: {
    url: "http://localhost:8000/account/verify-email?token=abc",
    expires_at: "2026-03-12T07:15:00.000Z",
  },
  password_reset: {
    name: "Anchalee",
    url: "http://localhost:8000/account/reset-password?token=abc&email=a%40b.example",
    valid_minutes: 15,
  },
  password_changed: {
    name: "Anchalee",
    changed_at: "2026-03-12T07:15:00.000Z",
    url: "http://localhost:8000/account/forgot-password",
  },
  two_step_reset: {
    name: "Anchalee",
    reset_at: "2026-03-12T07:15:00.000Z",
    url: "http://localhost:9000/app/security",
  },
  email_change_code: {
    code: "048213",
    url: "http://localhost:8000/account/security",
    valid_minutes: 15,
  },
  email_change_taken: { url: "http://localhost:8000/account/forgot-password" },
  email_change_asked: {
    name: "Anchalee",
    new_email: "anchalee@new.example",
    url: "http://localhost:8000/account/undo-email-change?token=abc",
  },
  account_deleted: { name: "Anchalee", url: "http://localhost:8000/" },
  email_changed: {
    name: "Anchalee",
    new_email: "anchalee@new.example",
    url: "http://localhost:8000/account/undo-email-change?token=abc",
    valid_hours: 72,
  },
  email_change_undone: { name: "Anchalee", url: "http://localhost:8000/account/forgot-password" },
  invitation: {
    email: "anna@salon.example",
    business: "Sabai Group",
    url: "http://localhost:9000/app/invite?token=abc",
    expires_at: "2026-03-12T07:15:00.000Z",
  },
  time_off_asked: { ...absence, news: "asked", reason: "A wedding in the family" },
  time_off_decided: {
    ...absence,
    news: "declined",
    note: "We are fully booked that week.",
    decided_by: "Niran Suk",
  },
  vendor_email_code: {
    name: "Sabai Group",
    code: "048213",
    url: "http://localhost:8000/become-a-partner/confirm",
    valid_minutes: 15,
  },
  security_alert: {
    title: "Many refused sign-ins from one address",
    measure: "30 within 15 minutes",
    raised_at: "2026-03-12T07:15:00.000Z",
    url: "http://localhost:9000/app/audit-log?view=alerts",
  },
  review_approved: decided,
  review_rejected: { ...decided, reason: "The address does not match the register." },
  review_suspended: { ...decided, reason: "The licence has run out." },
  review_reinstated: decided,
}
