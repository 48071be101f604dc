export const vendors = {
  domain: "Vendors",
  one: "Vendor",
  subtitle: "Businesses that sell on Plaza",
  status: { pending: "Pending", approved: "Approved", rejected: "Rejected", suspended: "Suspended" },
  fields: {
    commission: "Commission",
    commissionRate: "Commission in percent",
    commissionHint: "Of each line after discounts; orders already placed keep theirs.",
    reminder: "Reminder before a visit",
    reminderHint: "Clients get a mail this long before, up to 14 days. Leave it empty to send none.",
    noReminder: "None",
  },
  empty: {
    heading: "No vendors yet",
    description: "Businesses that register, and those you create, appear here.",
  },
  create: {
    title: "Create vendor",
    hint: "A business created here is approved at once.",
    done: "The vendor was created",
  },
  edit: { title: "Edit vendor", done: "The vendor was saved" },
  steps: {
    approve: { label: "Approve", done: "{{name}} is approved" },
    reject: {
      label: "Reject",
      title: "Reject {{name}}?",
      description: "The business cannot publish venues. It reads the reason you give.",
      done: "{{name}} was rejected",
    },
    suspend: {
      label: "Suspend",
      title: "Suspend {{name}}?",
      description:
        "Its venues and services disappear from the storefront at once. It reads the reason you give.",
      done: "{{name}} is suspended",
    },
    reinstate: { label: "Reinstate", done: "{{name}} is back" },
  },
}
