export const onboarding = {
  domain: "Getting started",
  subtitle: "What Plaza needs before clients can book you",
  progress: "{{done}} of {{count}} done",
  submit: "Submit for review",
  submitHint: "We look at it and write to {{email}}.",
  submitted: "{{name}} was submitted",
  done: "Done",
  open: "Not done yet",
  go: "Open",
  items: {
    email_confirmed: { title: "Confirm your e-mail address", hint: "With the code we sent to {{email}}" },
    profile: { title: "Complete your business profile", hint: "Logo and legal details" },
    venue: { title: "Add your first venue", hint: "Where it is, and what it looks like" },
    opening_hours: { title: "Set its opening hours", hint: "On the venue's page" },
    service: { title: "Create a service", hint: "What can be booked, how long it takes, what it costs" },
    staff_member: { title: "Add who performs it", hint: "With the hours they work" },
    payout_details: { title: "Say where we pay you", hint: "A bank account or mobile money" },
  },
  missing: {
    lead: "Still missing: {{parts}}",
    logo: "logo",
    legal_name: "legal name",
    registration_or_tax_number: "registration or tax number",
    address: "registered address",
  },
  banner: {
    draft: {
      title: "Your workspace is open",
      text: "Prepare everything at your own pace. Nothing is on the storefront until you were approved.",
    },
    submitted: {
      title: "We are looking at it",
      text: "You submitted your business on {{date}}. You can go on preparing meanwhile.",
    },
    rejected: { title: "Not approved yet", text: "Correct what is named here, then submit again." },
    approved: {
      title: "You are aboard",
      text: "Venues that are published can be booked. Submit each venue on its page.",
    },
  },
  code: {
    label: "Code",
    hint: "Six digits, valid for 15 minutes",
    confirm: "Confirm",
    confirmed: "{{email}} is confirmed",
    resend: "Send a new code",
    sent: "A new code was sent to {{email}}",
  },
}

export const approvals = {
  domain: "Approvals",
  subtitle: "What waits for the platform",
  none: {
    vendors: "No business waits.",
    venues: "No venue waits.",
    services: "No service waits.",
    products: "No product waits.",
  },
  submitted: "Submitted {{date}}",
  setting: {
    title: "What needs approval",
    always: "Vendors and venues always do.",
    services: "Services need approval",
    servicesHint: "What vendors publish from now on waits here first. What is published stays so.",
    products: "Products need approval",
    productsHint: "What vendors publish from now on waits here first. What is published stays so.",
    done: "The setting was saved",
  },
}
