export const visit = {
  withValue: "with {value}",
  held: "Held",
  requested: "Waiting for the venue",
  confirmed: "Confirmed",
  checked_in: "Checked in",
  completed: "Completed",
  cancelled: "Cancelled",
  declined: "Declined by the venue",
  no_show: "Missed",
  expired: "Expired",
  released: "Let go",
  visit: "Visit",
} as const
